/**
 * A stretch of time named from the day judged. Which names a table knows follows from how it tells time: by a day (payments), by
 * year and month (monthly statements), by year and quarter, by year, or not at all. 统计窗口
 */
export type WindowName =
  | 'all'
  | 'as-of'
  | 'year-to-date'
  | 'month'
  | 'previous-month'
  | 'same-month-last-year'
  | 'quarter'
  | 'previous-quarter'
  | 'same-period-last-year'
  | 'quarter-end'
  | 'december'
  | 'last-december'
  | 'year'
  | 'last-year'
  | 'year-before-last'
  | 'next-year'
  | 'closed-month'
  | 'closed-months'
  | 'closed-year';

/** What `back` counts: whole periods before the one of the same name. */
export type WindowUnit = 'month' | 'quarter' | 'quarter-end' | 'december' | 'year' | 'closed-year';

/**
 * A window by name; the last `n` months (the one judged included) or days (the day judged included); or the period `back` whole
 * units before: `{ back: 2, of: 'closed-year' }`. 统计窗口
 */
export type Window =
  | WindowName
  | { readonly lastMonths: number }
  | { readonly lastDays: number }
  | { readonly back: number; readonly of: WindowUnit };

/** Every window name. */
export const windowNames: readonly WindowName[] = [
  'all',
  'as-of',
  'year-to-date',
  'month',
  'previous-month',
  'same-month-last-year',
  'quarter',
  'previous-quarter',
  'same-period-last-year',
  'quarter-end',
  'december',
  'last-december',
  'year',
  'last-year',
  'year-before-last',
  'next-year',
  'closed-month',
  'closed-months',
  'closed-year',
];

/** Every unit of `back`. */
export const windowUnits: readonly WindowUnit[] = [
  'month',
  'quarter',
  'quarter-end',
  'december',
  'year',
  'closed-year',
];

/** A window as one short text: `last-12-months`, `3-before-closed-year`. */
export function windowText(window: Window): string {
  if (typeof window === 'string') return window;
  if ('lastMonths' in window) return `last-${window.lastMonths}-months`;
  return 'lastDays' in window ? `last-${window.lastDays}-days` : `${window.back}-before-${window.of}`;
}
