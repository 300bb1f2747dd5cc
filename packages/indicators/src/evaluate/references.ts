import type { AnswerColumn, AskOptions, Description, Source } from '@qianliyan/sdk';
import type { Key } from '../definition/indicator.js';
import { isList } from '../definition/parameter.js';
import type { Reach } from '../definition/policy.js';
import { referenceOf } from '../definition/reference.js';
import type { CompiledIndicator } from '../plan/plan.js';
import type { Judged } from './judged.js';

/** What a region, agency or project is called and where it lies. */
export interface Subject {
  readonly name: string;
  readonly regionCode: string;
  readonly agencyCode: string | null;
  /** Of a region, the one above it. */
  readonly parentCode: string | null;
}

/** Tables that place a warning. */
export type ReferenceName = 'agency' | 'project' | 'region';

/** Subjects of one table, by code. */
export interface Subjects {
  has(code: string): boolean;
  get(code: string): Subject | undefined;
}

/** Subjects by code, table by table; a table the source does not hold is missing. */
export type References = Readonly<Partial<Record<ReferenceName, Subjects>>>;

const columns = {
  region: { code: 'regionCode', name: 'name', region: 'regionCode', agency: null, parent: 'parentCode' },
  agency: { code: 'agencyCode', name: 'agencyName', region: 'regionCode', agency: 'agencyCode', parent: null },
  project: { code: 'projectCode', name: 'projectName', region: 'regionCode', agency: 'agencyCode', parent: null },
} as const;

/** Codes a reference table knows, table by table. */
export type KnownCodes = Readonly<Partial<Record<ReferenceName, { has(code: string): boolean }>>>;

/** What is known of a plan's subjects before its groups are judged: all codes, and subjects where judging asks where they lie. 名录 */
export interface Register {
  readonly known: KnownCodes;
  readonly references: References;
}

const referencesIn = ({ indicator }: CompiledIndicator): ReferenceName[] =>
  indicator.grain.flatMap((column) => referenceOf(column) ?? []);

/** True when a city's decisions about an indicator are by region or agency. */
const isPlaced = ({ indicator, overrides, waivers }: CompiledIndicator): boolean =>
  [
    ...overrides,
    ...waivers,
    ...Object.values(indicator.parameters).flatMap((one) => (isList(one) ? [] : (one.by ?? []))),
  ].some(({ regions, agencies }: Reach) => regions !== undefined || agencies !== undefined);

/** The tables whose subjects are asked for before judging: of indicators judged by place, and of all where one keeps others quiet. */
function placing(indicators: readonly CompiledIndicator[]): ReferenceName[] {
  const quieting = indicators.some(({ indicator }) => (indicator.inhibits ?? []).length > 0);
  const placed = quieting ? indicators : indicators.filter(isPlaced);
  return placed.length === 0 ? [] : ['region', ...placed.flatMap(referencesIn)];
}

/** Asks for the codes of the reference tables a plan needs, and for the subjects of those that judging itself asks of. */
export async function loadRegister(
  indicators: readonly CompiledIndicator[],
  { tables }: Description,
  source: Source,
  options: AskOptions,
): Promise<Register> {
  const held = (names: readonly ReferenceName[]) => [...new Set(names)].filter((name) => tables[name] !== undefined);
  const placed = held(placing(indicators));
  const others = held(indicators.flatMap(referencesIn)).filter((name) => !placed.includes(name));
  const [whole, codes] = await Promise.all([
    Promise.all(placed.map(async (name) => [name, await loadSubjects(name, null, source, options)] as const)),
    Promise.all(others.map(async (name) => [name, await loadCodes(name, source, options)] as const)),
  ]);
  return { known: Object.fromEntries([...whole, ...codes]), references: Object.fromEntries(whole) };
}

/** Codes asked for by name at most: of more, the whole table is asked. */
const mostByName = 10_000;

/** The register's subjects, and those that warnings are about. */
export async function withSubjects(
  { known, references }: Register,
  judged: readonly Judged[],
  source: Source,
  options: AskOptions,
): Promise<References> {
  const about = new Map<ReferenceName, (readonly [codes: readonly Key[], rows: readonly number[]])[]>();
  for (const { compiled, raisedRows, keys } of judged)
    compiled.indicator.grain.forEach((column, place) => {
      const name = referenceOf(column);
      if (!name || references[name] || !known[name] || raisedRows.length === 0) return;
      about.set(name, [...(about.get(name) ?? []), [keys[place]!, raisedRows]]);
    });
  const found = await Promise.all(
    [...about].map(async ([name, raised]) => {
      const many = raised.reduce((sum, [, rows]) => sum + rows.length, 0) > mostByName;
      const codes = new Set(many ? [] : raised.flatMap(([keys, rows]) => rows.map((row) => String(keys[row]))));
      return [name, await loadSubjects(name, many ? null : [...codes], source, options)] as const;
    }),
  );
  return { ...references, ...Object.fromEntries(found) };
}

async function loadCodes(name: ReferenceName, source: Source, options: AskOptions): Promise<ReadonlySet<string>> {
  const { columns: asked } = await source.aggregate({ from: name, keys: [columns[name].code], measures: {} }, options);
  return new Set(textsIn(asked[0]!));
}

/** Reference tables hold codes and names. */
const textsIn = (column: AnswerColumn): readonly string[] => column.values as readonly string[];

/** Subjects by code, those named or all; each is made when it is asked for. */
async function loadSubjects(
  name: ReferenceName,
  codes: readonly string[] | null,
  source: Source,
  options: AskOptions,
): Promise<Subjects> {
  const { code, name: title, region, agency, parent } = columns[name];
  const keys = [...new Set([code, title, region, agency, parent].filter((column) => column !== null))];
  const where = codes && { where: { column: code, op: 'in' as const, values: codes } };
  const table = await source.aggregate({ from: name, ...where, keys, measures: {} }, options);
  const texts = new Map(table.columns.map((column) => [column.name, textsIn(column)]));
  let index: ReadonlyMap<string, number> | undefined;
  const rowOf = (one: string) => (index ??= new Map(texts.get(code)!.map((own, row) => [own, row]))).get(one);
  const at = (column: string | null, row: number) => (column === null ? null : (texts.get(column)![row] ?? null));
  return {
    has: (one) => rowOf(one) !== undefined,
    get(one) {
      const row = rowOf(one);
      if (row === undefined) return undefined;
      const [subject, regionCode] = [at(title, row) ?? one, at(region, row) ?? ''];
      return { name: subject, regionCode, agencyCode: at(agency, row), parentCode: at(parent, row) };
    },
  };
}
