import { standard } from '../standard/index.js';
import type { TableName } from '../standard/index.js';
import type { StandardTable } from '../standard/table.js';

/** A table of the standard by name, or any table: one of a city's extension. */
export type AnyTable = TableName | StandardTable;

/** The table itself. */
export const tableFor = (table: AnyTable): StandardTable => (typeof table === 'string' ? standard[table] : table);
