import { QueryError } from '../errors.js';
import type { PlanColumn, Scope } from './plan.js';
import type { Filter } from './query.js';

/** Columns that a filter holds to one value: `eq`, a one-value `in` or `null`, alone or under a top-level `and`. */
export function fixedColumns(filter: Filter | undefined): ReadonlySet<string> {
  if (!filter) return new Set();
  if ('and' in filter) return new Set(filter.and.flatMap((part) => [...fixedColumns(part)]));
  if (!('column' in filter)) return new Set();
  const one = filter.op === 'eq' || filter.op === 'null' || (filter.op === 'in' && new Set(filter.values).size === 1);
  return new Set(one ? [filter.column] : []);
}

/**
 * Refuses to add what would count a yuan twice: amounts across a guard (totals beside their parts), cumulative
 * and stock amounts across periods, and money that is no addable amount. 可加性
 *
 * @param settled columns that are keys or held to one value
 * @throws QueryError `not-additive`, its `subject` the column to fix or to keep as a key
 */
export function checkAdditive(
  op: 'sum' | 'last',
  column: PlanColumn,
  scope: Scope,
  settled: ReadonlySet<string>,
): void {
  if (column.type !== 'fen') return;
  if (!column.amount)
    throw new QueryError('not-additive', `amount has no kind and is never added: ${column.name}`, {
      subject: column.name,
    });
  for (const other of scope.values()) {
    const guards = other.guard || (other.period && column.amount !== 'flow');
    if (!guards || settled.has(other.name) || (other.follows !== undefined && settled.has(other.follows))) continue;
    const why = other.guard ? 'holds totals beside their parts' : `separates ${column.amount} amounts`;
    throw new QueryError('not-additive', `${op} of ${column.name} must fix or group by ${other.name}, which ${why}`, {
      subject: other.name,
    });
  }
}
