import type { Comparing, Filter, Scalar } from '@qianliyan/sdk';
import type { Window } from '../definition/window.js';
import type { Clock } from './clock.js';
import { spanOf } from './span.js';
import type { TableFacts } from './table-facts.js';

const is = (column: string, op: Comparing, value: Scalar): Filter => ({ column, op, value });

/** The conditions that hold a table to a window on a clock; none for a window the table does not know, which `check` refuses. 窗口条件 */
export function windowConditions(facts: TableFacts, window: Window, clock: Clock): Filter[] {
  const span = spanOf(facts, window, clock) ?? {};
  const conditions: Filter[] = span.year === undefined ? [] : [is('year', 'eq', span.year)];
  if (facts.day !== undefined && span.fromDay !== undefined) conditions.push(is(facts.day, 'ge', span.fromDay));
  if (facts.day !== undefined && span.toDay !== undefined) conditions.push(is(facts.day, 'le', span.toDay));
  conditions.push(...partsOfYear('month', 12, span.fromMonth, span.toMonth));
  conditions.push(...partsOfYear('quarter', 4, span.fromQuarter, span.toQuarter));
  if (span.fromYear !== undefined && span.fromYear === span.toYear)
    return [...conditions, is('year', 'eq', span.fromYear)];
  return span.toYear === undefined ? conditions : [...conditions, is('year', 'le', span.toYear)];
}

/** Months or quarters from one index to another, both within. */
function partsOfYear(column: string, length: number, from: number | undefined, to: number | undefined): Filter[] {
  if (to === undefined) return [];
  const at = (index: number) => ({ year: Math.floor(index / length), part: (index % length) + 1 });
  const last = at(to);
  const upTo = { and: [is('year', 'eq', last.year), is(column, 'le', last.part)] };
  if (from === undefined) return [{ or: [is('year', 'lt', last.year), upTo] }];
  const first = at(from);
  if (first.year === last.year) {
    const year = is('year', 'eq', first.year);
    if (from === to) return [year, is(column, 'eq', first.part)];
    if (first.part === 1 && last.part === length) return [year];
    return [year, ...(first.part === 1 ? [] : [is(column, 'ge', first.part)]), is(column, 'le', last.part)];
  }
  const since = { and: [is('year', 'eq', first.year), is(column, 'ge', first.part)] };
  const between =
    last.year - first.year > 1 ? [{ and: [is('year', 'gt', first.year), is('year', 'lt', last.year)] }] : [];
  return [{ or: [since, ...between, upTo] }];
}
