import { cellAt } from '@qianliyan/sdk';
import type { AskOptions, Description, Source } from '@qianliyan/sdk';
import { referenceOf } from '../definition/reference.js';
import type { CompiledIndicator } from '../plan/plan.js';

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

/** The reference tables an indicator needs: those its grain points to, and regions where what lies below one counts. */
function referencesOf({ indicator, overrides, waivers }: CompiledIndicator): ReferenceName[] {
  const named = indicator.grain.flatMap((column) => referenceOf(column) ?? []);
  const below =
    [...overrides, ...waivers].some(({ regions }) => regions !== undefined) ||
    (indicator.inhibits ?? []).some(({ by }) => by === 'region');
  return below ? [...named, 'region'] : named;
}

/** Asks for the reference tables a plan needs. */
export async function loadReferences(
  indicators: readonly CompiledIndicator[],
  description: Description,
  source: Source,
  options: AskOptions,
): Promise<References> {
  const names = [...new Set(indicators.flatMap(referencesOf))].filter((name) => description.tables[name] !== undefined);
  const entries = await Promise.all(
    names.map(async (name) => [name, await loadReference(name, source, options)] as const),
  );
  return Object.fromEntries(entries);
}

async function loadReference(
  name: ReferenceName,
  source: Source,
  options: AskOptions,
): Promise<ReadonlyMap<string, Subject>> {
  const { code, name: title, region, agency, parent } = columns[name];
  const keys = [...new Set([code, title, region, agency, parent].filter((column) => column !== null))];
  const table = await source.aggregate({ from: name, keys, measures: { rows: { count: true } } }, options);
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
