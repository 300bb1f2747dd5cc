import { cellAt, daysBetween, lastDayOf, periodOf } from '@qianliyan/sdk';
import type { AggregateQuery, AskOptions, Day, Description, Source, TableName } from '@qianliyan/sdk';
import { calendarClock, monthAt, monthIndex } from '../plan/clock.js';
import type { Clock } from '../plan/clock.js';
import type { Scan } from '../plan/scan.js';
import { spanOf } from '../plan/span.js';
import type { Span } from '../plan/span.js';
import type { Rhythm } from '../plan/table-facts.js';

/** The periods each table has rows of: months and quarters by index, years. */
export type HeldPeriods = ReadonlyMap<TableName, ReadonlySet<number>>;

/** Days after the end of a month, quarter or year by which its figures are due; until then the period before is judged. 报送期限 */
export interface DueDays {
  readonly month: number;
  readonly quarter: number;
  readonly year: number;
}

/** Our default, from the feeds' own: statements by the 15th, quarterly tables in a month, yearly ones in three. */
export const dueDaysByDefault: DueDays = { month: 15, quarter: 30, year: 90 };

const parts: Readonly<Record<Rhythm, readonly string[]>> = {
  day: ['year'],
  month: ['year', 'month'],
  quarter: ['year', 'quarter'],
  year: ['year'],
  none: [],
};

/** Asks once for the periods of every table a plan reads by period. */
export async function loadHeldPeriods(
  scans: readonly Scan[],
  asOf: Day,
  { tables }: Description,
  source: Source,
  options: AskOptions,
): Promise<HeldPeriods> {
  const asked = new Map<TableName, Rhythm>();
  for (const { rows } of scans) {
    const { table, facts } = rows;
    const columns = tables[table]?.columns ?? [];
    const needs = periodNeeded(rows.facts.rhythm, spanOf(facts, rows.window, calendarClock(asOf)), asOf) !== null;
    if (needs && parts[facts.rhythm].every((column) => columns.includes(column))) asked.set(table, facts.rhythm);
  }
  const held = await Promise.all(
    [...asked].map(async ([from, rhythm]) => [from, await periodsOf(from, rhythm, source, options)] as const),
  );
  return new Map(held);
}

async function periodsOf(from: TableName, rhythm: Rhythm, source: Source, options: AskOptions): Promise<Set<number>> {
  const keys = parts[rhythm];
  const query: AggregateQuery = { from, keys, measures: { rows: { count: true } } };
  const { columns, rowCount } = await source.aggregate(query, options);
  const periods = new Set<number>();
  for (let row = 0; row < rowCount; row += 1) {
    const year = Number(cellAt(columns[0]!, row));
    const part = keys.length > 1 ? Number(cellAt(columns[1]!, row)) : 1;
    periods.add(rhythm === 'month' ? year * 12 + part - 1 : rhythm === 'quarter' ? year * 4 + part - 1 : year);
  }
  return periods;
}

/** The period at the end of a span that a table must have rows of, so that no rows of a group mean nothing but that; null for none. */
export function periodNeeded(rhythm: Rhythm, span: Span | null, asOf: Day): number | null {
  if (!span) return null;
  if (rhythm === 'month') return span.fromMonth === undefined ? null : (span.toMonth ?? null);
  if (rhythm === 'quarter' && span.toQuarter !== undefined) return span.toQuarter;
  if (rhythm === 'year' || rhythm === 'quarter') return span.fromYear ?? null;
  if (rhythm === 'none') return null;
  const year = span.year ?? (span.toDay === undefined ? null : periodOf(span.toDay).year);
  return year !== null && year < periodOf(asOf).year ? year : null;
}

/**
 * The clock on a day: the last month, quarter and year that ended, or the one before while its figures are neither all there nor
 * overdue. So no table is judged by one month and another by the next. 评估时点
 */
export function settleClock(scans: readonly Scan[], asOf: Day, held: HeldPeriods, due: DueDays): Clock {
  const ended = calendarClock(asOf);
  const before: Clock = {
    asOf,
    month: monthAt(monthIndex(ended.month) - 1),
    quarter: monthAt(monthIndex(ended.quarter) - 3),
    closedYear: ended.closedYear - 1,
  };
  const overdue = (last: Day, days: number): boolean => daysBetween(last, asOf) > days;
  const lacks = (member: 'month' | 'quarter' | 'closedYear'): boolean =>
    scans.some(({ rows: { table, facts, window } }) => {
      const has = held.get(table);
      if (!has || has.size === 0) return false;
      const other = { ...ended, [member]: before[member] };
      const at = (clock: Clock) => periodNeeded(facts.rhythm, spanOf(facts, window, clock), asOf);
      const needed = at(ended);
      // A window further back follows the same period; what counts is whether the newest period it could mean is there.
      return needed !== null && needed !== at(other) && !has.has(needed);
    });
  const wait = (member: 'month' | 'quarter' | 'closedYear', last: Day, days: number): boolean =>
    !overdue(last, days) && lacks(member);
  const year = lastDayOf({ year: ended.closedYear, month: 12 });
  return {
    asOf,
    month: wait('month', lastDayOf(ended.month), due.month) ? before.month : ended.month,
    quarter: wait('quarter', lastDayOf(ended.quarter), due.quarter) ? before.quarter : ended.quarter,
    closedYear: wait('closedYear', year, due.year) ? before.closedYear : ended.closedYear,
  };
}
