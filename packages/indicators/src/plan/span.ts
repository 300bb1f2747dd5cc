import { dayFromEpoch, daysInMonth, epochDay, lastDayOf, periodOf } from '@qianliyan/sdk';
import type { Day, Period } from '@qianliyan/sdk';
import type { Window } from '../definition/window.js';
import { monthAt, monthIndex } from './clock.js';
import type { Clock } from './clock.js';
import type { TableFacts } from './table-facts.js';

/**
 * A window on a clock, in the terms of a table: a fiscal year and days, months by index, quarters by index (year × 4 + quarter − 1),
 * or years. A missing bound is open.
 */
export interface Span {
  readonly year?: number;
  readonly fromDay?: Day;
  readonly toDay?: Day;
  readonly fromMonth?: number;
  readonly toMonth?: number;
  readonly fromQuarter?: number;
  readonly toQuarter?: number;
  readonly fromYear?: number;
  readonly toYear?: number;
}

/** The same day a year before; 29 February becomes 28. */
export function yearBefore(day: Day): Day {
  const { year, month } = periodOf(day);
  const last = daysInMonth(year - 1, month);
  return (
    lastDayOf({ year: year - 1, month }).slice(0, 8) + String(Math.min(last, Number(day.slice(8, 10)))).padStart(2, '0')
  );
}

const firstDayOf = (period: Period): Day => `${lastDayOf(period).slice(0, 8)}01`;

/** The span of a window for a table on a clock; null where the table knows no such window. 窗口的起止 */
export function spanOf(facts: TableFacts, window: Window, clock: Clock): Span | null {
  if (window === 'all') return {};
  switch (facts.rhythm) {
    case 'day':
      return daySpan(facts, window, clock);
    case 'month':
      return monthSpan(window, clock);
    case 'quarter':
      return quarterSpan(window, clock) ?? yearSpan(window, clock);
    case 'year':
      return yearSpan(window, clock);
    case 'none':
      return window === 'as-of' ? {} : null;
  }
}

function daySpan({ yearly }: TableFacts, window: Window, { asOf, month, closedYear }: Clock): Span | null {
  const { year } = periodOf(asOf);
  const at = monthIndex(periodOf(asOf));
  const fiscal = (of: number, span: Span = {}): Span | null => (yearly ? { year: of, ...span } : null);
  const months = (from: number, to: number): Span => ({
    fromDay: firstDayOf(monthAt(from)),
    toDay: to >= at ? asOf : lastDayOf(monthAt(to)),
  });
  const quarterStart = at - (at % 3);
  if (typeof window === 'object') {
    if ('lastMonths' in window) return months(at - window.lastMonths + 1, at);
    if ('lastDays' in window) return { fromDay: dayFromEpoch(epochDay(asOf) - window.lastDays + 1), toDay: asOf };
    const { back, of } = window;
    if (of === 'month') return months(at - back, at - back);
    if (of === 'quarter') return months(quarterStart - 3 * back, quarterStart - 3 * back + 2);
    if (of === 'year') return fiscal(year - back, { toDay: asOf });
    return of === 'closed-year' ? fiscal(closedYear - back) : null;
  }
  switch (window) {
    case 'as-of':
      return { toDay: asOf };
    case 'year-to-date':
    case 'year':
      return fiscal(year, { toDay: asOf });
    case 'month':
      return fiscal(year, months(at, at));
    case 'previous-month':
      return months(at - 1, at - 1);
    case 'same-month-last-year':
      return { fromDay: firstDayOf(monthAt(at - 12)), toDay: yearBefore(asOf) };
    case 'quarter':
      return fiscal(year, months(quarterStart, at));
    case 'previous-quarter':
      return months(quarterStart - 3, quarterStart - 1);
    case 'same-period-last-year':
      return fiscal(year - 1, { toDay: yearBefore(asOf) });
    case 'last-year':
      return fiscal(year - 1);
    case 'year-before-last':
      return fiscal(year - 2);
    case 'next-year':
      return fiscal(year + 1, { toDay: asOf });
    case 'closed-month':
      return months(monthIndex(month), monthIndex(month));
    case 'closed-months':
      return fiscal(month.year, { toDay: lastDayOf(month) });
    case 'closed-year':
      return fiscal(closedYear);
    default:
      return null;
  }
}

function monthSpan(window: Window, { month, quarter, closedYear }: Clock): Span | null {
  const [at, quarterEnd] = [monthIndex(month), monthIndex(quarter)];
  const january = month.year * 12;
  const quarterStart = at - (at % 3);
  const months = (fromMonth: number, toMonth = fromMonth): Span => ({ fromMonth, toMonth });
  const whole = (year: number): Span => months(year * 12, year * 12 + 11);
  if (typeof window === 'object') {
    if ('lastMonths' in window) return months(at - window.lastMonths + 1, at);
    if ('lastDays' in window) return null;
    const { back, of } = window;
    if (of === 'month') return months(at - back);
    if (of === 'quarter-end') return months(quarterEnd - 3 * back);
    if (of === 'quarter') return months(quarterStart - 3 * back, quarterStart - 3 * back + 2);
    if (of === 'december') return months((closedYear - back) * 12 + 11);
    return whole(of === 'year' ? month.year - back : closedYear - back);
  }
  switch (window) {
    case 'as-of':
      return { toMonth: at };
    case 'year-to-date':
    case 'year':
    case 'closed-months':
      return months(january, at);
    case 'month':
    case 'closed-month':
      return months(at);
    case 'previous-month':
      return months(at - 1);
    case 'same-month-last-year':
      return months(at - 12);
    case 'quarter':
      return months(quarterStart, at);
    case 'previous-quarter':
      return months(quarterStart - 3, quarterStart - 1);
    case 'same-period-last-year':
      return months(january - 12, at - 12);
    case 'quarter-end':
      return months(quarterEnd);
    case 'december':
      return months(closedYear * 12 + 11);
    case 'last-december':
      return months(january - 1);
    case 'last-year':
      return whole(month.year - 1);
    case 'year-before-last':
      return whole(month.year - 2);
    case 'next-year':
      return whole(month.year + 1);
    case 'closed-year':
      return whole(closedYear);
    default:
      return null;
  }
}

function quarterSpan(window: Window, { quarter }: Clock): Span | null {
  const at = quarter.year * 4 + quarter.month / 3 - 1;
  if (window === 'quarter-end') return { fromQuarter: at, toQuarter: at };
  if (typeof window !== 'object' || !('of' in window) || window.of !== 'quarter-end') return null;
  return { fromQuarter: at - window.back, toQuarter: at - window.back };
}

function yearSpan(window: Window, { asOf, closedYear }: Clock): Span | null {
  const { year } = periodOf(asOf);
  const of = (fromYear: number): Span => ({ fromYear, toYear: fromYear });
  if (typeof window === 'object') {
    if (!('of' in window)) return null;
    if (window.of === 'year') return of(year - window.back);
    return window.of === 'closed-year' ? of(closedYear - window.back) : null;
  }
  switch (window) {
    case 'as-of':
      return { toYear: year };
    case 'year':
      return of(year);
    case 'last-year':
      return of(year - 1);
    case 'year-before-last':
      return of(year - 2);
    case 'next-year':
      return of(year + 1);
    case 'closed-year':
      return of(closedYear);
    default:
      return null;
  }
}
