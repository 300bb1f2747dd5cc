import { standard } from '@qianliyan/sdk';
import type { Column, TableName } from '@qianliyan/sdk';

/** True for a table of the standard. */
export const isTable = (name: string): name is TableName => Object.prototype.hasOwnProperty.call(standard, name);

/** The columns of a table by name; none for a table that does not exist. */
export const columnsOf = (table: TableName): Readonly<Record<string, Column>> =>
  isTable(table) ? standard[table].columns : {};
