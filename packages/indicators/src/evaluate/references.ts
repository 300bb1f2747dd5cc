import { cellAt } from '@qianliyan/sdk';
import type { AskOptions, Description, Source } from '@qianliyan/sdk';
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

/** Subjects by code, table by table; a table the source does not hold is missing. */
export type References = Readonly<Partial<Record<ReferenceName, ReadonlyMap<string, Subject>>>>;

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
  const about = new Map<ReferenceName, Set<string>>();
  for (const { compiled, raisedRows, keys } of judged)
    compiled.indicator.grain.forEach((column, place) => {
      const name = referenceOf(column);
      if (!name || references[name] || !known[name]) return;
      const codes = about.get(name) ?? new Set();
      for (const row of raisedRows) codes.add(String(keys[place]![row]));
      about.set(name, codes);
    });
  const found = await Promise.all(
    [...about].map(async ([name, codes]) => {
      const asked = codes.size > mostByName ? null : [...codes];
      return [name, asked?.length === 0 ? new Map() : await loadSubjects(name, asked, source, options)] as const;
    }),
  );
  return { ...references, ...Object.fromEntries(found) };
}

async function loadCodes(name: ReferenceName, source: Source, options: AskOptions): Promise<ReadonlySet<string>> {
  const table = await source.aggregate({ from: name, keys: [columns[name].code], measures: {} }, options);
  return new Set(Array.from({ length: table.rowCount }, (_, row) => String(cellAt(table.columns[0]!, row))));
}

/** Subjects by code: those named, or all. */
async function loadSubjects(
  name: ReferenceName,
  codes: readonly string[] | null,
  source: Source,
  options: AskOptions,
): Promise<ReadonlyMap<string, Subject>> {
  const { code, name: title, region, agency, parent } = columns[name];
  const keys = [...new Set([code, title, region, agency, parent].filter((column) => column !== null))];
  const where = codes && { where: { column: code, op: 'in' as const, values: codes } };
  const table = await source.aggregate({ from: name, ...where, keys, measures: {} }, options);
  const at = (column: string, row: number) =>
    cellAt(
      table.columns.find((one) => one.name === column)!,
      row,
    );
  const subjects = new Map<string, Subject>();
  for (let row = 0; row < table.rowCount; row += 1) {
    subjects.set(String(at(code, row)), {
      name: String(at(title, row)),
      regionCode: String(at(region, row)),
      agencyCode: agency === null ? null : String(at(agency, row)),
      parentCode: parent === null ? null : (at(parent, row) as string | null),
    });
  }
  return subjects;
}
