import type { Description, Rollup, StandardTable, StandardTables, TableDescription } from '@qianliyan/sdk';
import { rollupId } from '../rollup/rollup-id.js';
import { columnsOf } from '../sql/column-types.js';
import type { StoredTable } from '../store/manifest.js';
import type { Snapshot } from '../store/store.js';

function describeTable(
  table: StandardTable,
  { parts, provenance }: StoredTable,
  known: readonly Rollup[],
): TableDescription {
  const kept = new Set(
    parts.flatMap((part) => Object.entries(part.rollups ?? {}).flatMap(([id, file]) => (file ? [id] : []))),
  );
  const rollups = known.filter((rollup) => kept.has(rollupId(rollup))).map((rollup) => rollup.name);
  return {
    columns: columnsOf(table).map(([column]) => column),
    rows: true,
    rowCount: parts.reduce((sum, part) => sum + part.rows, 0),
    provenance,
    ...(rollups.length > 0 && { rollups }),
  };
}

/** What a snapshot holds, from its manifest alone. */
export function describeSnapshot(
  { id, manifest }: Snapshot,
  standard: StandardTables,
  rollups: readonly Rollup[],
): Description<string> {
  const tables = Object.entries(manifest.tables).flatMap(([name, held]) => {
    const table = standard[name];
    return table && held ? [[name, describeTable(table, held, rollups)] as const] : [];
  });
  return {
    snapshot: id,
    dataThrough: manifest.dataThrough,
    tables: Object.fromEntries(tables),
  };
}
