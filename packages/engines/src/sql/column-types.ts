import type { Column, ColumnType, StandardTable } from '@qianliyan/sdk';

const types: Readonly<Record<ColumnType, string>> = {
  text: 'VARCHAR',
  code: 'VARCHAR',
  json: 'VARCHAR',
  date: 'DATE',
  int: 'BIGINT',
  fen: 'BIGINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};

/** How a column is stored in Parquet and DuckDB; fen are whole numbers, never decimals. */
export const sqlType = (type: ColumnType): string => types[type];

/** Columns of a table, in the order of the standard. */
export const columnsOf = ({ columns }: StandardTable): readonly (readonly [string, Column])[] =>
  Object.entries(columns);

/** Columns that stand in files: all but the derived ones. */
export const fileColumnsOf = (table: StandardTable): readonly (readonly [string, Column])[] =>
  columnsOf(table).filter(([, column]) => !column.derived);

/** Amount and other money columns. */
export const fenColumnsOf = (table: StandardTable): readonly string[] =>
  columnsOf(table)
    .filter(([, column]) => column.type === 'fen')
    .map(([column]) => column);
