import { isDay, QueryError } from '@qianliyan/sdk';
import type { ColumnType, Scalar } from '@qianliyan/sdk';

/** A quoted identifier. Names come from the standard or from this package, never from outside. */
export const identifier = (name: string): string => `\`${name}\``;

const plain = /^[\w.-]*$/;

/**
 * A text. What is not letters, digits, `_`, `.` and `-` goes as hex: ClickHouse knows backslash escapes in its literals, so
 * doubling quotes would leave a way in, and Debian's 18.16 binds no parameters.
 */
export const textSql = (text: string): string =>
  plain.test(text) ? `'${text}'` : `unhex('${Buffer.from(text).toString('hex')}')`;

/** A double by its bits: 18.16 reads decimal literals inexactly, and some not at all. */
function doubleSql(value: number): string {
  const bits = Buffer.alloc(8);
  bits.writeDoubleLE(value);
  return `reinterpretAsFloat64(unhex('${bits.toString('hex')}'))`;
}

/**
 * A value as a typed literal.
 * @throws QueryError `bad-query` for a value the column's type cannot hold.
 */
export function valueSql(value: Scalar, type: ColumnType): string {
  if (type === 'boolean' && typeof value === 'boolean') return value ? '1' : '0';
  if ((type === 'int' || type === 'fen') && Number.isSafeInteger(value)) return String(value);
  if (type === 'number' && typeof value === 'number' && Number.isFinite(value)) return doubleSql(value);
  if (type === 'date' && typeof value === 'string' && isDay(value)) return textSql(value);
  if ((type === 'text' || type === 'code' || type === 'json') && typeof value === 'string') return textSql(value);
  throw new QueryError('bad-query', `value does not fit a ${type} column: ${String(value)}`);
}
