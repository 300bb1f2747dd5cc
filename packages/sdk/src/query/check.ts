import { standard } from '../standard/index.js';
import type { StandardTables } from '../standard/table.js';
import type { AggregatePlan, RowPlan } from './plan.js';
import type { AggregateQuery, RowQuery } from './query.js';
import { resolveAggregate, resolveRows } from './resolve.js';

/**
 * Checks an aggregate against the standard (or a city's extension of it) and resolves it: names, types, bounds, and that nothing is counted twice.
 * @throws QueryError `unknown-table` | `unknown-column` | `bad-query` | `not-additive`, carrying the query
 */
export function checkAggregate(query: AggregateQuery<string>, tables: StandardTables = standard): AggregatePlan {
  return resolveAggregate(query, tables);
}

/**
 * Checks a row query against the standard (or a city's extension of it) and resolves it; the table's key is appended to the order.
 * @throws QueryError `unknown-table` | `unknown-column` | `bad-query`, carrying the query
 */
export function checkRows(query: RowQuery<string>, tables: StandardTables = standard): RowPlan {
  return resolveRows(query, tables);
}
