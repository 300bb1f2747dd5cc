import { dayFromEpoch, epochDay, lastDayOf, periodOf } from '../period.js';
import type { Day } from '../period.js';
import type { Every } from './feed.js';

/** A stretch of business days one report stands for, first and last day. 报送期 */
export interface ReportPeriod {
  readonly from: Day;
  readonly to: Day;
}

const months: Readonly<Record<Exclude<Every, 'day'>, number>> = { month: 1, quarter: 3, year: 12 };
const first = (year: number, month: number): Day => `${lastDayOf({ year, month }).slice(0, 8)}01`;

/** The period a day falls in: itself, or its month, quarter or year. */
export function reportPeriod(every: Every, day: Day): ReportPeriod {
  const { year, month } = periodOf(day);
  if (every === 'day') return { from: day, to: day };
  const length = months[every];
  const start = Math.floor((month - 1) / length) * length + 1;
  return { from: first(year, start), to: lastDayOf({ year, month: start + length - 1 }) };
}

/** The day that is a number of days later. */
export const daysAfter = (day: Day, days: number): Day => dayFromEpoch(epochDay(day) + days);

/** Every period that ends from `from` to `to`, in order. */
export function periodsBetween(every: Every, from: Day, to: Day): readonly ReportPeriod[] {
  const periods: ReportPeriod[] = [];
  for (let at = reportPeriod(every, from); at.to <= to; at = reportPeriod(every, daysAfter(at.to, 1))) periods.push(at);
  return periods;
}
