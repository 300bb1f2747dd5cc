import { standard } from '@qianliyan/sdk';
import type { Column, ColumnType, StandardTable, TableName } from '@qianliyan/sdk';

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

/** A table of the standard, with its literal types widened so that code can run over any of them. */
export const tableOf = (name: TableName): StandardTable => standard[name] as unknown as StandardTable;

/** Columns of a table, in the order of the standard. */
export const columnsOf = (name: TableName): readonly (readonly [string, Column])[] =>
  Object.entries(tableOf(name).columns);

/** Columns that stand in files: all but the derived ones. */
export const fileColumnsOf = (name: TableName): readonly (readonly [string, Column])[] =>
  columnsOf(name).filter(([, column]) => !column.derived);

/** Amount and other money columns. */
export const fenColumnsOf = (name: TableName): readonly string[] =>
  columnsOf(name)
    .filter(([, column]) => column.type === 'fen')
    .map(([column]) => column);
