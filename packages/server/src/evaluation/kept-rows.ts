import type { DuckdbSource, PutRow } from '@qianliyan/engines';
import type { StandingRow } from '@qianliyan/indicators';
import { cellAt, lastDayOf, periodOf, standard, tableRows } from '@qianliyan/sdk';
import type { AskOptions, Column, ColumnName, Day, Filter, Source } from '@qianliyan/sdk';

/** A row of the store's own table `warning`. */
export type StoredWarning = PutRow<'warning'> & StandingRow;

/** Rows of days that are not judged again. */
export const otherDays = (days: readonly Day[]): Filter => ({ not: { column: 'asOf', op: 'in', values: days } });

/**
 * The warnings that days judged anew go on from: for each day, those that stood on the last day before it on which each indicator was
 * judged, of days that stay. The many of earlier days are not read.
 */
export async function warningsBefore(
  source: DuckdbSource,
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
  const rows: StoredWarning[] = [];
  for (const day of wanted) rows.push(...(await standingOn(source, day, options)));
  return rows;
}

/**
 * The warnings of a day. A day that is not the last of its month has lost the rows of those that merely stood: they are those whose
 * latest row since the month before says so, as it was on the day of that row.
 */
async function standingOn(source: DuckdbSource, day: Day, options: AskOptions): Promise<readonly StoredWarning[]> {
  if ((await latest(source, laterInMonth(day), options)) === null)
    return rowsOf(source, { column: 'asOf', op: 'eq', value: day }, options);
  const whole = await latest(source, { column: 'asOf', op: 'lt', value: `${monthOf(day)}-01` }, options);
  const since: Filter[] = whole === null ? [] : [{ column: 'asOf', op: 'ge', value: whole }];
  const rows = await rowsOf(source, { and: [...since, { column: 'asOf', op: 'le', value: day }] }, options);
  const newest = new Map<string, StoredWarning>();
  for (const row of rows) if (row.asOf >= (newest.get(row.fingerprint)?.asOf ?? '')) newest.set(row.fingerprint, row);
  return [...newest.values()].flatMap((row): StoredWarning[] => {
    if (row.asOf === day) return [row];
    return row.status === 'cleared' || row.status === 'pending' ? [] : [{ ...row, asOf: day, status: 'standing' }];
  });
}

/** The last day of some rows; null of none. */
async function latest(source: Source, where: Filter, options: AskOptions): Promise<Day | null> {
  const query = { from: 'warning', keys: [], measures: { last: { max: 'asOf' } }, where } as const;
  const { columns, rowCount } = await source.aggregate(query, options);
  const day = rowCount > 0 ? cellAt(columns[0]!, 0) : null;
  return typeof day === 'string' ? day : null;
}

async function rowsOf(source: DuckdbSource, where: Filter, options: AskOptions): Promise<readonly StoredWarning[]> {
  const found = await source.allRows({ from: 'warning', where, columns: ownColumns }, options);
  return tableRows(found) as unknown as StoredWarning[];
}

const ownColumns = Object.entries<Column>(standard.warning.columns).flatMap(([name, { derived }]) =>
  derived ? [] : [name],
) as ColumnName<'warning'>[];

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
    const later: Filter = { and: [otherDays(days), laterInMonth(day)] };
    const newest = await latest(source!, later, options);
    if (newest !== null) last.set(month, newest);
  }
  return last;
}

/** Rows of the days of a month after one of them. */
function laterInMonth(day: Day): Filter {
  const end = lastDayOf(periodOf(day));
  return {
    and: [
      { column: 'asOf', op: 'gt', value: day },
      { column: 'asOf', op: 'le', value: end },
    ],
  };
}

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
