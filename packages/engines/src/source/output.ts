import type { ColumnType } from '@qianliyan/sdk';
import { isNumeric } from '@qianliyan/sdk';

/**
 * A value as it is fetched: numbers as doubles, which hold every safe integer exactly and show what is past them, dates as ISO text.
 */
export const outputSql = (sql: string, type: ColumnType): string =>
  isNumeric(type) ? `CAST(${sql} AS DOUBLE)` : type === 'date' ? `CAST(${sql} AS VARCHAR)` : sql;
