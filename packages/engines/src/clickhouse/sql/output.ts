import type { ColumnType } from '@qianliyan/sdk';

/** A value as it is fetched: whole numbers as text, since JSON of 64-bit integers depends on the server's settings. */
export const outputSql = (sql: string, type: ColumnType): string =>
  type === 'int' || type === 'fen' ? `toString(${sql})` : sql;
