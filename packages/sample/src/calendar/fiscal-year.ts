import type { Day } from '@qianliyan/sdk';
import { dayFromEpoch, dayOfYear, daysInMonth, epochDay } from '@qianliyan/sdk';
import { isWorkingDay } from './working-days.js';

/** The days of one fiscal year, by index from 0 = 1 January. 财政年度日历 */
export interface FiscalYear {
  readonly year: number;
  readonly days: readonly Day[];
  readonly working: readonly boolean[];
  /** Index of the last day of each month, by month − 1. */
  readonly monthEnds: readonly number[];
}

/** Builds the calendar of a year of 2023–2025. */
export function fiscalYear(year: number): FiscalYear {
  const first = epochDay(`${year}-01-01`);
  const count = dayOfYear(`${year}-12-31`);
  const days = Array.from({ length: count }, (_, index) => dayFromEpoch(first + index));
  let end = -1;
  const monthEnds = Array.from({ length: 12 }, (_, month) => (end += daysInMonth(year, month + 1)));
  return { year, days, working: days.map(isWorkingDay), monthEnds };
}

/** Indices of the working days of a year within two days of it, both included. */
export const workingIndices = (calendar: FiscalYear, from: Day, to: Day): number[] =>
  calendar.days.flatMap((day, index) => (calendar.working[index] && day >= from && day <= to ? [index] : []));

/** The first working day at or after an index, or the last of the year when there is none. */
export function workingFrom(calendar: FiscalYear, index: number): number {
  const at = calendar.working.indexOf(true, index);
  return at < 0 ? calendar.working.lastIndexOf(true) : at;
}
