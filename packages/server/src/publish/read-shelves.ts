import type { AskOptions, Filter, Source, StandardTables } from '@qianliyan/sdk';
import type { Shelf } from '@qianliyan/sdk/published';
import type { ColumnRows } from './column-rows.js';
import type { Extent } from './extent.js';
import { readSection } from './read-section.js';

const places = ['regionCode', 'prefectureCode', 'countyCode'] as const;

/** The rows of every section, by shelf and name. */
export type ShelfRows = ReadonlyMap<string, ReadonlyMap<string, ColumnRows>>;

/** Reads the sections of all shelves, and lets the tree know of regions that no row of the region table names. */
export async function readShelves(
  source: Source<string>,
  shelves: Readonly<Record<string, Shelf>>,
  tables: StandardTables,
  regions: ColumnRows,
  extent: Extent,
  options: AskOptions,
  onProgress: (done: number, of: number) => void,
): Promise<ShelfRows> {
  const all = Object.entries(shelves);
  const steps = all.reduce((sum, [, { sections }]) => sum + Object.keys(sections).length, 0);
  const read = new Map<string, Map<string, ColumnRows>>(all.map(([name]) => [name, new Map<string, ColumnRows>()]));
  let done = 0;
  for (const [name, { sections }] of all) {
    for (const [section, schema] of Object.entries(sections)) {
      onProgress(done, steps);
      const isRegion = schema.table === 'region';
      const rows = isRegion
        ? regions.only(extent.regions)
        : await readSection(source, schema, territoryOf(tables, schema.table, extent), options);
      read.get(name)!.set(section, rows);
      for (const column of isRegion ? [] : places) extent.tree.addAll(rows.valuesOf(column));
      done += 1;
    }
  }
  onProgress(steps, steps);
  return read;
}

/** The condition that keeps an extent's rows of a table; tables without regions are published whole. */
export const territoryOf = (tables: StandardTables, table: string, { territory }: Extent): readonly Filter[] =>
  'regionCode' in tables[table]!.columns ? territory : [];
