import type { Description, TableDescription } from '@qianliyan/sdk';
import { columnsOf } from '../sql/column-types.js';
import type { StoredTable } from '../store/manifest.js';
import type { TableName } from '@qianliyan/sdk';
import type { Snapshot } from '../store/store.js';

const describeTable = (name: TableName, { parts, provenance }: StoredTable): TableDescription => ({
  columns: columnsOf(name).map(([column]) => column),
  rows: true,
  rowCount: parts.reduce((sum, part) => sum + part.rows, 0),
  provenance,
});

/** What a snapshot holds, from its manifest alone. */
export function describeSnapshot({ id, manifest }: Snapshot): Description {
  const tables = Object.entries(manifest.tables).map(([name, table]) => [
    name,
    describeTable(name as TableName, table),
  ]);
  return {
    snapshot: id,
    dataThrough: manifest.dataThrough,
    tables: Object.fromEntries(tables) as Description['tables'],
  };
}
