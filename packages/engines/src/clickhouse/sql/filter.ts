import type { ColumnType, Filter } from '@qianliyan/sdk';
import { valueSql } from './literal.js';

/** A column in reach of a query, as SQL. */
export interface SqlColumn {
  readonly sql: string;
  readonly type: ColumnType;
  /** False when it is never null, so that ClickHouse may use its index. */
  readonly nullable: boolean;
}

/** Finds the SQL of a checked column name. */
export type Columns = (name: string) => SqlColumn;

const operators = { eq: '=', ne: '!=', lt: '<', le: '<=', gt: '>', ge: '>=' } as const;
const opposite = { eq: 'ne', ne: 'eq', lt: 'ge', le: 'gt', gt: 'le', ge: 'lt' } as const;

/**
 * A checked filter as a condition that is 1 where the filter is true and 0 where it is false or unknown. Null is dealt with at the
 * leaves and `not` is pushed down to them: ClickHouse answers 0 for `NULL IN (…)`, and 18.16 gets AND and OR of nulls wrong.
 */
export const whereSql = (filter: Filter, columns: Columns): string => truthSql(filter, columns, true);

function truthSql(filter: Filter, columns: Columns, holds: boolean): string {
  if ('and' in filter) return joined(filter.and, columns, holds, holds ? ' AND ' : ' OR ');
  if ('or' in filter) return joined(filter.or, columns, holds, holds ? ' OR ' : ' AND ');
  if ('not' in filter) return truthSql(filter.not, columns, !holds);
  if ('left' in filter) {
    const [left, right] = [columns(filter.left), columns(filter.right)];
    const test = `${left.sql} ${operators[holds ? filter.op : opposite[filter.op]]} ${right.sql}`;
    return left.nullable || right.nullable ? `ifNull(${test}, 0)` : `(${test})`;
  }
  const { sql, type, nullable } = columns(filter.column);
  if (filter.op === 'null') return nullable ? `${holds ? 'isNull' : 'isNotNull'}(${sql})` : holds ? '0' : '1';
  const known = (test: string) => (nullable ? `ifNull(${test}, 0)` : `(${test})`);
  if (filter.op === 'contains') {
    const found = filter.values.map((value) => `position(${sql}, ${valueSql(value, 'text')}) ${holds ? '> 0' : '= 0'}`);
    return known(`(${found.join(holds ? ' OR ' : ' AND ')})`);
  }
  if (filter.op === 'multiple') return known(`${sql} % ${valueSql(filter.value, type)} ${holds ? '=' : '!='} 0`);
  if (filter.op !== 'in')
    return known(`${sql} ${operators[holds ? filter.op : opposite[filter.op]]} ${valueSql(filter.value, type)}`);
  const values = filter.values.map((value) => valueSql(value, type)).join(', ');
  const among = `${sql} ${holds ? 'IN' : 'NOT IN'} (${values})`;
  return nullable ? `(isNotNull(${sql}) AND ${among})` : `(${among})`;
}

const joined = (parts: readonly Filter[], columns: Columns, holds: boolean, by: string): string =>
  `(${parts.map((part) => truthSql(part, columns, holds)).join(by)})`;
