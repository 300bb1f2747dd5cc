import { QianliyanError } from './errors.js';

/** A day as ISO text, `2025-06-30`. 日期 */
export type Day = string;

/** A fiscal year and month, January = 1; the fiscal year is the calendar year (预算法 art. 18). 会计期间 */
export interface Period {
  readonly year: number;
  /** 1–12: figures to the end of this month. */
  readonly month: number;
}

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days in a month of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** True for a day that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  const match = dayPattern.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * The period a day falls in.
 * @throws QianliyanError `bad-period` when the text is no day.
 */
export function periodOf(day: Day): Period {
  if (!isDay(day)) throw new QianliyanError('bad-period', `unknown day: ${day}`);
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) };
}

/** The last day of a period. */
export function lastDayOf(period: Period): Day {
  const month = String(period.month).padStart(2, '0');
  return `${String(period.year).padStart(4, '0')}-${month}-${daysInMonth(period.year, period.month)}`;
}

/** The n-th day of its year, 1 January = 1. */
export function dayOfYear(day: Day): number {
  const { year, month } = periodOf(day);
  let days = Number(day.slice(8, 10));
  for (let m = 1; m < month; m += 1) days += daysInMonth(year, m);
  return days;
}

/** Days between two days, `to − from`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return epochDay(to) - epochDay(from);
}

/** Days since 1970-01-01, the number a day is stored and compared as. */
export function epochDay(day: Day): number {
  const { year, month } = periodOf(day);
  return Date.UTC(year, month - 1, Number(day.slice(8, 10))) / 86_400_000;
}

/** The day that is `days` after 1970-01-01. */
export function dayFromEpoch(days: number): Day {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * Time progress 时序进度: the elapsed share of the fiscal year, by whole months for a period (`6/12`)
 * and by days for a day (`dayOfYear / days in the year`). Never read from a clock.
 */
export function timeProgress(at: Period | Day): number {
  if (typeof at !== 'string') return at.month / 12;
  const { year } = periodOf(at);
  return dayOfYear(at) / dayOfYear(lastDayOf({ year, month: 12 }));
}
