import type { ColumnType, Filter } from '@qianliyan/sdk';
import { valueSql } from './values.js';

/** A column in reach of a query, as SQL. */
export interface SqlColumn {
  readonly sql: string;
  readonly type: ColumnType;
}

/** Finds the SQL of a checked column name. */
export type Columns = (name: string) => SqlColumn;

const operators = { eq: '=', ne: '<>', lt: '<', le: '<=', gt: '>', ge: '>=' } as const;

/** A checked filter as an SQL condition; null spreads as in the query language. */
export function filterSql(filter: Filter, columns: Columns): string {
  if ('and' in filter) return `(${filter.and.map((part) => filterSql(part, columns)).join(' AND ')})`;
  if ('or' in filter) return `(${filter.or.map((part) => filterSql(part, columns)).join(' OR ')})`;
  if ('not' in filter) return `(NOT ${filterSql(filter.not, columns)})`;
  if ('left' in filter) return `(${columns(filter.left).sql} ${operators[filter.op]} ${columns(filter.right).sql})`;
  const { sql, type } = columns(filter.column);
  if (filter.op === 'contains')
    return `(${filter.values.map((value) => `contains(${sql}, ${valueSql(value, 'text')})`).join(' OR ')})`;
  if (filter.op === 'multiple') return `(${sql} % ${valueSql(filter.value, type)} = 0)`;
  if (filter.op === 'null') return `(${sql} IS NULL)`;
  if (filter.op === 'in') return `(${sql} IN (${filter.values.map((value) => valueSql(value, type)).join(', ')}))`;
  return `(${sql} ${operators[filter.op]} ${valueSql(filter.value, type)})`;
}
