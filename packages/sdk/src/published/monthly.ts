import type { AggregatePlan } from '../query/plan.js';
import type { Filter } from '../query/query.js';
import { lastDayOf, periodOf } from '../period.js';

/** The last day of a day's month. */
export const monthEnd = (day: string): string => lastDayOf(periodOf(day));

/**
 * True when a plan gets the same answer from rows whose days were moved to the end of their month: it neither groups by such a
 * column nor measures it, and its conditions on it begin and end with a month.
 */
export function asksWholeMonths(plan: AggregatePlan, monthly: readonly string[]): boolean {
  if (plan.inner) return asksWholeMonths(plan.inner, monthly);
  const named = [...plan.keys, ...plan.measures.flatMap(({ column, by }) => [column, by])];
  if (named.some((column) => column && monthly.includes(column.name))) return false;
  return [plan.where, ...plan.measures.map(({ where }) => where)].every((filter) => whole(filter, monthly));
}

function whole(filter: Filter | undefined, monthly: readonly string[]): boolean {
  if (!filter) return true;
  if ('and' in filter) return filter.and.every((part) => whole(part, monthly));
  if ('or' in filter) return filter.or.every((part) => whole(part, monthly));
  if ('not' in filter) return whole(filter.not, monthly);
  if ('left' in filter) return !monthly.includes(filter.left) && !monthly.includes(filter.right);
  if (!monthly.includes(filter.column) || filter.op === 'null') return true;
  if (filter.op === 'in' || filter.op === 'contains' || filter.op === 'multiple') return false;
  const day = String(filter.value);
  if (filter.op === 'le' || filter.op === 'gt') return day === monthEnd(day);
  return (filter.op === 'lt' || filter.op === 'ge') && day.endsWith('-01');
}
