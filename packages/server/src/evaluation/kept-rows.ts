import type { PutRow } from '@qianliyan/engines';
import type { StandingRow } from '@qianliyan/indicators';
import { standard, tableRows } from '@qianliyan/sdk';
import type { Cells, Column, Day, Source, TableName } from '@qianliyan/sdk';

/** A row of the store's own table `warning`. */
export type StoredWarning = PutRow<'warning'> & StandingRow;

/** All rows of a computed table but those of some days; none when the store does not hold it. */
export async function keptRows(
  source: Source,
  table: 'warning' | 'evaluationCount',
  days: readonly Day[],
  signal?: AbortSignal,
): Promise<readonly Cells[]> {
  const { snapshot, tables } = await source.describe();
  if (tables[table] === undefined) return [];
  const columns = ownColumns(table);
  const kept: Cells[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<Source['rows']>> = await source.rows(
      {
        from: table,
        where: { not: { column: 'asOf', op: 'in', values: days } },
        columns,
        limit: 1000,
        ...(after !== null && { after }),
      },
      { snapshot, ...(signal && { signal }) },
    );
    kept.push(...tableRows(page));
    after = page.next;
  } while (after !== null);
  return kept;
}

const ownColumns = (table: TableName): string[] =>
  Object.entries<Column>(standard[table].columns).flatMap(([name, { derived }]) => (derived ? [] : [name]));

/** Days of one month but the last that was judged keep only what changed: a warning that merely stood has its row on the last one. */
export function withoutRepeats(rows: readonly StoredWarning[]): StoredWarning[] {
  const last = new Map<string, Day>();
  const monthOf = ({ asOf }: StoredWarning): string => asOf.slice(0, 7);
  for (const row of rows) if (row.asOf > (last.get(monthOf(row)) ?? '')) last.set(monthOf(row), row.asOf);
  return rows.filter((row) => row.status !== 'standing' || row.asOf === last.get(monthOf(row)));
}
