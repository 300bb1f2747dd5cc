import type { PutRow } from '@qianliyan/engines';
import type { StandingRow } from '@qianliyan/indicators';
import { cellAt, daysInMonth, standard, tableRows } from '@qianliyan/sdk';
import type { AskOptions, Cells, Column, Day, Filter, Source, TableName } from '@qianliyan/sdk';

/** A row of the store's own table `warning`. */
export type StoredWarning = PutRow<'warning'> & StandingRow;

/** Rows of days that are not judged again. */
export const otherDays = (days: readonly Day[]): Filter => ({ not: { column: 'asOf', op: 'in', values: days } });

/**
 * The warnings that days judged anew go on from: for each day, those of the last day before it on which each indicator was judged, of
 * days that stay. The many of earlier days are not read.
 */
export async function warningsBefore(
  source: Source,
  days: readonly Day[],
  options: AskOptions,
): Promise<readonly StoredWarning[]> {
  const wanted = new Set<Day>();
  for (const day of days) {
    const { columns, rowCount } = await source.aggregate(
      {
        from: 'warning',
        keys: ['indicatorId'],
        measures: { last: { max: 'asOf' } },
        where: { and: [otherDays(days), { column: 'asOf', op: 'lt', value: day }] },
      },
      options,
    );
    for (let row = 0; row < rowCount; row += 1) wanted.add(String(cellAt(columns[1]!, row)));
  }
  return wanted.size === 0 ? [] : rowsOf(source, { column: 'asOf', op: 'in', values: [...wanted] }, options);
}

async function rowsOf(source: Source, where: Filter, options: AskOptions): Promise<readonly StoredWarning[]> {
  const rows: Cells[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<Source['rows']>> = await source.rows(
      { from: 'warning', where, columns: ownColumns('warning'), limit: 1000, ...(after !== null && { after }) },
      options,
    );
    rows.push(...tableRows(page));
    after = page.next;
  } while (after !== null);
  return rows as unknown as StoredWarning[];
}

const ownColumns = (table: TableName): string[] =>
  Object.entries<Column>(standard[table].columns).flatMap(([name, { derived }]) => (derived ? [] : [name]));

const monthOf = (day: Day): string => day.slice(0, 7);

/** The last day with warnings of each month in which some were found anew, of those and of the days that stay. */
export async function lastDays(
  source: Source | null,
  found: readonly StoredWarning[],
  days: readonly Day[],
  options: AskOptions,
): Promise<ReadonlyMap<string, Day>> {
  const last = new Map<string, Day>();
  for (const { asOf: day } of found) if (day > (last.get(monthOf(day)) ?? '')) last.set(monthOf(day), day);
  for (const [month, day] of source ? [...last] : []) {
    const later: Filter = {
      and: [
        otherDays(days),
        { column: 'asOf', op: 'gt', value: day },
        { column: 'asOf', op: 'le', value: endOf(month) },
      ],
    };
    const { columns, rowCount } = await source!.aggregate(
      { from: 'warning', keys: [], measures: { last: { max: 'asOf' } }, where: later },
      options,
    );
    const latest = rowCount > 0 ? cellAt(columns[0]!, 0) : null;
    if (typeof latest === 'string') last.set(month, latest);
  }
  return last;
}

const endOf = (month: string): Day => `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))}`;

/** True for a row that days of its month but the last do not keep: a warning that merely stood has its row on the last one. */
export const repeats = ({ status, asOf }: StoredWarning, last: ReadonlyMap<string, Day>): boolean =>
  status === 'standing' && asOf < (last.get(monthOf(asOf)) ?? '');

/** Rows that stay when days are judged anew: those of other days but the repeats. */
export const withoutRepeats = (days: readonly Day[], last: ReadonlyMap<string, Day>): Filter => ({
  and: [
    otherDays(days),
    ...[...last].map(([month, day]): Filter => ({
      not: {
        and: [
          { column: 'status', op: 'eq', value: 'standing' },
          { column: 'asOf', op: 'ge', value: `${month}-01` },
          { column: 'asOf', op: 'lt', value: day },
        ],
      },
    })),
  ],
});
