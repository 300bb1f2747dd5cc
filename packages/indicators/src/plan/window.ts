import { daysInMonth, lastDayOf, periodOf, standard } from '@qianliyan/sdk';
import type { Day, Filter, StandardTable, TableName } from '@qianliyan/sdk';
import type { Window } from '../definition/measure.js';

/** The column that says on which day a row of a table stands; undefined for tables without one. */
export const dayColumn = (table: TableName): string | undefined => (standard[table] as StandardTable).day;

/** True when a table can answer about a window: all but `as-of` need a day and a fiscal year. */
export const hasWindow = (table: TableName, window: Window): boolean =>
  window === 'as-of' ||
  (dayColumn(table) !== undefined && Object.prototype.hasOwnProperty.call(standard[table].columns, 'year'));

/** The same day a year before; 29 February becomes 28. */
export function yearBefore(day: Day): Day {
  const { year, month } = periodOf(day);
  const last = daysInMonth(year - 1, month);
  return (
    lastDayOf({ year: year - 1, month }).slice(0, 8) + String(Math.min(last, Number(day.slice(8, 10)))).padStart(2, '0')
  );
}

/** The conditions that hold a table to a window that ends on a day. 窗口条件 */
export function windowConditions(table: TableName, window: Window, asOf: Day): Filter[] {
  const column = dayColumn(table);
  if (column === undefined) return [];
  const { year } = periodOf(asOf);
  const until = (day: Day): Filter => ({ column, op: 'le', value: day });
  const ofYear = (value: number): Filter => ({ column: 'year', op: 'eq', value });
  switch (window) {
    case 'as-of':
      return [until(asOf)];
    case 'year-to-date':
      return [ofYear(year), until(asOf)];
    case 'month':
      return [ofYear(year), { column, op: 'ge', value: `${asOf.slice(0, 8)}01` }, until(asOf)];
    case 'same-period-last-year':
      return [ofYear(year - 1), until(yearBefore(asOf))];
  }
}
