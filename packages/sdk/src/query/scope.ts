import { QueryError } from '../errors.js';
import type { Column } from '../standard/column.js';
import { standard } from '../standard/index.js';
import type { TableName } from '../standard/index.js';
import type { StandardTable } from '../standard/table.js';
import { didYouMean } from './nearest.js';
import type { PlanColumn, Scope } from './plan.js';

/** True for a name of the standard's own, never of an object's prototype. */
const isTableName = (name: string): name is TableName => Object.prototype.hasOwnProperty.call(standard, name);

/**
 * A table of the standard by name.
 * @throws QueryError `unknown-table`
 */
export function tableOf(name: string): StandardTable {
  if (isTableName(name)) return standard[name];
  throw new QueryError('unknown-table', `unknown table: ${name}${didYouMean(name, Object.keys(standard))}`, {
    subject: name,
  });
}

/** The columns of a table as a query sees them. @throws QueryError `unknown-table` */
export function tableScope(name: string): Scope {
  const table = tableOf(name);
  return new Map(Object.entries(table.columns).map(([column, of]) => [column, planColumn(column, of, table)]));
}

function planColumn(name: string, column: Column, table: StandardTable): PlanColumn {
  return {
    name,
    type: column.type,
    sensitivity: column.sensitivity,
    guard: column.guard === true,
    period: table.period.includes(name),
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
