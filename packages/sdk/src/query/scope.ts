import { QueryError } from '../errors.js';
import type { Column } from '../standard/column.js';
import type { StandardTable, StandardTables } from '../standard/table.js';
import { didYouMean } from './nearest.js';
import type { PlanColumn, Scope } from './plan.js';

/**
 * A table of a standard by its own name, never one of an object's prototype.
 * @throws QueryError `unknown-table`
 */
export function tableOf(name: string, tables: StandardTables): StandardTable {
  const table = Object.prototype.hasOwnProperty.call(tables, name) ? tables[name] : undefined;
  if (table) return table;
  throw new QueryError('unknown-table', `unknown table: ${name}${didYouMean(name, Object.keys(tables))}`, {
    subject: name,
  });
}

/** The columns of a table as a query sees them. */
export function tableScope(table: StandardTable): Scope {
  return new Map(Object.entries(table.columns).map(([column, of]) => [column, planColumn(column, of, table)]));
}

function planColumn(name: string, column: Column, table: StandardTable): PlanColumn {
  return {
    name,
    type: column.type,
    sensitivity: column.sensitivity,
    guard: column.guard === true,
    period: table.period.includes(name),
    ...(column.derived === 'region-level' && { follows: 'regionCode' }),
    ...(column.amount && { amount: column.amount }),
    ...(column.values && { values: column.values }),
  };
}

/**
 * A column in reach.
 * @throws QueryError `unknown-column`
 */
export function columnOf(scope: Scope, name: string): PlanColumn {
  const column = scope.get(name);
  if (column) return column;
  throw new QueryError('unknown-column', `unknown column: ${name}${didYouMean(name, scope.keys())}`, { subject: name });
}
