import { didYouMean } from '@qianliyan/sdk';
import type { TableName } from '@qianliyan/sdk';
import { factsOf } from '../compile/facts-of.js';
import { windowNames, windowText, windowUnits } from '../definition/window.js';
import type { Window } from '../definition/window.js';
import type { Clock } from '../plan/clock.js';
import { spanOf } from '../plan/span.js';
import type { Rhythm } from '../plan/table-facts.js';
import type { Report } from './issue.js';

const tells: Readonly<Record<Rhythm, string>> = {
  day: 'its rows by the day',
  month: 'its rows by year and month',
  quarter: 'its rows by year and quarter',
  year: 'its rows by year alone',
  none: 'no time at all',
};

/** Reports a window that does not exist, or that a table does not know; true for one that fits. */
export function checkWindow(table: TableName, window: Window, clock: Clock, report: Report): boolean {
  const wrong = (message: string): false => {
    report('bad-window', message);
    return false;
  };
  if (typeof window === 'string' && !windowNames.includes(window))
    return wrong(`unknown window: ${String(window)}${didYouMean(String(window), windowNames)}`);
  const n =
    typeof window !== 'object'
      ? 1
      : 'lastMonths' in window
        ? window.lastMonths
        : 'lastDays' in window
          ? window.lastDays
          : window.back;
  if (!Number.isInteger(n) || n < 1 || n > 4_000) return wrong(`not a whole number from 1: ${String(n)}`);
  if (typeof window === 'object' && 'of' in window && !windowUnits.includes(window.of))
    return wrong(`unknown unit of a window: ${String(window.of)}${didYouMean(String(window.of), windowUnits)}`);
  const facts = factsOf(table);
  if (spanOf(facts, window, clock)) return true;
  const known = windowNames.filter((name) => spanOf(facts, name, clock));
  return wrong(`${table} tells ${tells[facts.rhythm]} and knows no ${windowText(window)}: ${known.join(', ')}`);
}
