import { dayOfYear, lastDayOf, periodOf } from '@qianliyan/sdk';
import type { Day, Period } from '@qianliyan/sdk';

/**
 * When an evaluation judges: the day, and the month, quarter and year whose figures it takes as closed. Windows and the names
 * `asOf.…`, `month.…`, `quarter.…`, `closedYear.…` come from it. 评估时点
 */
export interface Clock {
  readonly asOf: Day;
  /** The last month whose statements are judged. 结账月份 */
  readonly month: Period;
  /** The last month of the quarter whose figures are judged. */
  readonly quarter: Period;
  /** The fiscal year whose final figures are judged. 决算年度 */
  readonly closedYear: number;
}

/** Months since year 0, January = 0. */
export const monthIndex = ({ year, month }: Period): number => year * 12 + month - 1;

/** The month of an index. */
export const monthAt = (index: number): Period => ({ year: Math.floor(index / 12), month: (index % 12) + 1 });

/** The clock on a day when every month, quarter and year that has ended counts as closed. */
export function calendarClock(asOf: Day): Clock {
  const period = periodOf(asOf);
  const ended = lastDayOf(period) === asOf ? monthIndex(period) : monthIndex(period) - 1;
  const month = monthAt(ended);
  const quarter = monthAt(ended - (month.month % 3));
  return { asOf, month, quarter, closedYear: month.month === 12 ? month.year : month.year - 1 };
}

/** A name of the clock: its number, or its day. */
export type ClockValue = { readonly numerator: number; readonly denominator: number } | { readonly day: Day };

const whole = (numerator: number): ClockValue => ({ numerator, denominator: 1 });
const periodNames = (name: string, period: Period): [string, ClockValue][] => [
  [`${name}.timeProgress`, { numerator: period.month, denominator: 12 }],
  [`${name}.year`, whole(period.year)],
  [`${name}.number`, whole(name === 'quarter' ? period.month / 3 : period.month)],
  [`${name}.end`, { day: lastDayOf(period) }],
];

/** What every name of the clock stands for. */
export function clockValues({ asOf, month, quarter, closedYear }: Clock): ReadonlyMap<string, ClockValue> {
  const { year, month: number } = periodOf(asOf);
  return new Map<string, ClockValue>([
    ['asOf.timeProgress', { numerator: dayOfYear(asOf), denominator: dayOfYear(lastDayOf({ year, month: 12 })) }],
    ['asOf.year', whole(year)],
    ['asOf.month', whole(number)],
    ['asOf.day', { day: asOf }],
    ...periodNames('month', month),
    ...periodNames('quarter', quarter),
    ['closedYear.year', whole(closedYear)],
    ['closedYear.end', { day: lastDayOf({ year: closedYear, month: 12 }) }],
  ]);
}

/** Every name of the clock, and whether it is a day or a number. */
export const clockNames = {
  'asOf.timeProgress': 'number',
  'asOf.year': 'number',
  'asOf.month': 'number',
  'asOf.day': 'date',
  'month.timeProgress': 'number',
  'month.year': 'number',
  'month.number': 'number',
  'month.end': 'date',
  'quarter.timeProgress': 'number',
  'quarter.year': 'number',
  'quarter.number': 'number',
  'quarter.end': 'date',
  'closedYear.year': 'number',
  'closedYear.end': 'date',
} as const;

/** True for a name of the clock. */
export const isClockName = (name: string): name is keyof typeof clockNames =>
  Object.prototype.hasOwnProperty.call(clockNames, name);
