import { SourceError } from '../../errors.js';
import { asksWholeMonths } from '../../published/monthly.js';
import type { Shelf } from '../../published/schema.js';
import type { SectionSchema } from '../../published/section.js';
import type { AggregatePlan } from '../../query/plan.js';
import type { Filter } from '../../query/query.js';
import { answerFrom } from '../../rollup/answer-from.js';
import type { StandardTable } from '../../standard/table.js';
import { chooseFiles } from './choose-files.js';
import type { Chosen } from './choose-files.js';
import { conjuncts, daysLeft, valuesLeft } from './days.js';
import { findParts } from './find-parts.js';
import type { Folder } from './folder.js';
import { columnsOf } from './read-rows.js';

/** More files than this are not fetched for one question. */
const mostFiles = 32;

/** A section that can answer, how it is asked, and the files to read. */
export interface Way {
  readonly shelfName: string;
  readonly shelf: Shelf;
  readonly sectionName: string;
  readonly schema: SectionSchema;
  readonly plan: AggregatePlan | undefined;
  readonly files: readonly Chosen[];
}

/** What is asked of a table: an aggregate, or rows with these columns. */
export interface Asked {
  readonly table: StandardTable;
  readonly plan?: AggregatePlan;
  readonly columns: readonly string[];
  readonly where: Filter | undefined;
}

/** What a plan reads at its bottom. */
export function askedBy(plan: AggregatePlan): Asked {
  if (plan.inner) return { ...askedBy(plan.inner), plan };
  const columns = [
    ...plan.keys.map((column) => column.name),
    ...plan.measures.flatMap(({ column, by, where }) => [
      ...(column ? [column.name] : []),
      ...(by ? [by.name] : []),
      ...columnsOf(where),
    ]),
    ...columnsOf(plan.where),
    // The ties of `last` are broken by the key.
    ...(plan.measures.some(({ by }) => by) ? plan.table.key : []),
  ];
  return { table: plan.table, plan, columns: [...new Set(columns)], where: plan.where };
}

/**
 * The cheapest way to an exact answer: the fewest files that are not here yet. Shelves whose files the manifest lists come first, so
 * that the index file is fetched only when they cannot answer.
 * @throws SourceError `not-published` when no section answers, or only over more files than are fetched for one question
 */
export async function findWay(asked: Asked, folder: Folder, signal?: AbortSignal): Promise<Way> {
  const { name } = asked.table;
  const { outside, parts } = folder.manifest;
  const above = name === 'region' ? undefined : regionsNamed(asked.where).find((code) => outside.includes(code));
  if (above !== undefined)
    throw new SourceError('not-published', `folder is about a region below this one: ${above}`, { subject: above });
  const shelves = Object.entries(folder.schema.shelves);
  const far = ({ files }: Way) => files.filter(({ file }) => !folder.files.isNear(file)).length;
  let tooWide = false;
  for (const listed of [true, false]) {
    const ways: Way[] = [];
    for (const [name, shelf] of shelves.filter((one) => (parts[one[0]] !== undefined) === listed))
      ways.push(...(await waysOf(name, shelf, asked, folder, signal)));
    const [best] = ways.filter(({ files }) => files.length <= mostFiles).sort((a, b) => far(a) - far(b));
    if (best) return best;
    tooWide ||= ways.length > 0;
  }
  const why = tooWide
    ? `question spans more than ${mostFiles} files, so name a region or fewer days: ${name}`
    : `no published file answers this of ${name}: ${asked.columns.join(', ')}`;
  throw new SourceError('not-published', why, { subject: name });
}

/** Regions a condition names as the own or the parent one. */
function regionsNamed(filter: Filter | undefined): readonly string[] {
  return conjuncts(filter).flatMap((part) => {
    if ('or' in part) return part.or.flatMap(regionsNamed);
    if (!('column' in part) || !['regionCode', 'parentCode'].includes(part.column)) return [];
    return (valuesLeft(part, part.column) ?? []).map(String);
  });
}

/** True when a condition lets nothing through that is older than what was published. */
function isHeld({ since, standing, periods }: SectionSchema, where: Filter | undefined): boolean {
  if (since === undefined || standing === 'everywhere') return true;
  return daysLeft(where, periods[0] ?? 'asOf', periods.includes('month')).first >= `${since}-01-01`;
}

async function waysOf(
  shelfName: string,
  shelf: Shelf,
  asked: Asked,
  folder: Folder,
  signal: AbortSignal | undefined,
): Promise<Way[]> {
  const ways: Way[] = [];
  for (const [sectionName, schema] of Object.entries(shelf.sections)) {
    if (schema.table !== asked.table.name || !isHeld(schema, asked.where)) continue;
    const plan = ask(asked, sectionName, schema);
    if (!plan) continue;
    const files = await filesOf(shelfName, shelf, schema, asked.where, folder, signal);
    if (files) ways.push({ shelfName, shelf, sectionName, schema, plan: plan.plan, files });
  }
  return ways;
}

async function filesOf(
  name: string,
  shelf: Shelf,
  schema: SectionSchema,
  where: Filter | undefined,
  folder: Folder,
  signal: AbortSignal | undefined,
): Promise<readonly Chosen[] | undefined> {
  if (schema.standing === 'above') {
    const [code, other] = valuesLeft(where, 'regionCode') ?? [];
    const file = other === undefined ? folder.fileBelow(String(code)) : undefined;
    return file === undefined ? undefined : [{ part: '', file }];
  }
  const listed = await folder.partsOf(name, signal);
  const parts = await findParts(where, schema, shelf, listed, folder, signal);
  return parts?.flatMap((part) => chooseFiles(part, listed[part] ?? [], schema, where, folder));
}

/** How a section is asked, or undefined when it did not keep what the question names. */
function ask(asked: Asked, name: string, schema: SectionSchema): { readonly plan?: AggregatePlan } | undefined {
  if (!schema.rollup) {
    const held = asked.columns.every((column) => schema.series.includes(column));
    return held ? { ...(asked.plan && { plan: asked.plan }) } : undefined;
  }
  if (!asked.plan || !asksWholeMonths(asked.plan, schema.monthly ?? [])) return undefined;
  const plan = answerFrom(asked.plan, { name, table: schema.table, ...schema.rollup }, asked.table);
  return plan && { plan };
}
