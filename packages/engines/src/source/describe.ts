import type { Description, StandardTable, StandardTables, TableDescription } from '@qianliyan/sdk';
import { columnsOf } from '../sql/column-types.js';
import type { StoredTable } from '../store/manifest.js';
import type { Snapshot } from '../store/store.js';

const describeTable = (table: StandardTable, { parts, provenance }: StoredTable): TableDescription => ({
  columns: columnsOf(table).map(([column]) => column),
  rows: true,
  rowCount: parts.reduce((sum, part) => sum + part.rows, 0),
  provenance,
});

/** What a snapshot holds, from its manifest alone. */
export function describeSnapshot({ id, manifest }: Snapshot, standard: StandardTables): Description<string> {
  const tables = Object.entries(manifest.tables).flatMap(([name, held]) => {
    const table = standard[name];
    return table && held ? [[name, describeTable(table, held)] as const] : [];
  });
  return {
    snapshot: id,
    dataThrough: manifest.dataThrough,
    tables: Object.fromEntries(tables),
  };
}
