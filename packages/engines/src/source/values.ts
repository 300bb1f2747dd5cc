import { isDay, QueryError } from '@qianliyan/sdk';
import type { ColumnType, Scalar } from '@qianliyan/sdk';
import { literal } from '../sql/literal.js';

/**
 * A value as a typed literal. Literals, not parameters: only a literal lets DuckDB skip the row groups of a sorted file.
 * Numbers are written from JavaScript numbers and texts are quoted, so no value becomes SQL.
 * @throws QueryError `bad-query` for a value the column's type cannot hold.
 */
export function valueSql(value: Scalar, type: ColumnType): string {
  if (type === 'boolean' && typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if ((type === 'int' || type === 'fen') && Number.isSafeInteger(value)) return `${value as number}::BIGINT`;
  if (type === 'number' && Number.isFinite(value)) return `CAST(${literal(String(value))} AS DOUBLE)`;
  if (type === 'date' && typeof value === 'string' && isDay(value)) return `DATE ${literal(value)}`;
  if ((type === 'text' || type === 'code' || type === 'json') && typeof value === 'string' && !value.includes('\0'))
    return literal(value);
  throw new QueryError('bad-query', `value does not fit a ${type} column: ${String(value)}`);
}
