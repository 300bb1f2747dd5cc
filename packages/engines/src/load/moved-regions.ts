import { parquetRows } from '../sql/parquet.js';
import type { Part, StoredTable } from '../store/manifest.js';
import { rowsAt } from './keys.js';
import { writePartition } from './partition.js';
import { hasPlaces, makePlaces } from './places.js';
import type { Workspace } from './workspace.js';

type Tables = Partial<Record<string, StoredTable>>;

/**
 * Makes the places anew from `tables['region']`, and rewrites the parts of every table that hold a region whose level or
 * ancestors changed: the places of a batch's rows are always those of the region tree beside them. 区划调整
 */
export async function movePlaces(work: Workspace, tables: Tables): Promise<Tables> {
  const { session, store } = work;
  await session.run('CREATE OR REPLACE TEMP TABLE places_before AS FROM places');
  await makePlaces(work, tables['region']);
  const columns = ['level', 'parent', 'prefecture', 'county'];
  const differs = columns.map((name) => `p.${name} IS DISTINCT FROM b.${name}`).join(' OR ');
  await session.run(
    `CREATE OR REPLACE TEMP TABLE moved AS SELECT p.code AS "regionCode" FROM places p JOIN places_before b USING (code) WHERE ${differs}`,
  );
  const moved: Tables = { ...tables };
  for (const [name, table] of Object.entries(tables)) {
    const of = store.standard[name];
    if (!table || !of || !hasPlaces(of)) continue;
    const parts: Part[] = [];
    for (const part of table.parts) {
      const [held] = await session.all(
        `SELECT 1 AS held FROM ${parquetRows([store.path('parts', part.file)])} SEMI JOIN moved USING ("regionCode") LIMIT 1`,
      );
      const written = held
        ? await writePartition(work, of, part.partition, rowsAt(of, [store.path('parts', part.file)]), undefined)
        : part;
      if (written) parts.push(written);
    }
    moved[name] = { ...table, parts };
  }
  return moved;
}
