import { tableRows } from '@qianliyan/sdk';
import type { AskOptions, Source, StandardTables, TableDescription } from '@qianliyan/sdk';
import type { SectionSchema, Shelf } from '@qianliyan/sdk/published';
import type { Extent } from './extent.js';
import { territoryOf } from './read-shelves.js';
import type { ShelfRows } from './read-shelves.js';

/** Says of each table what its sections answer: rows and any aggregate, or what their rollups keep. */
export async function describeShelves(
  source: Source<string>,
  shelves: Readonly<Record<string, Shelf>>,
  read: ShelfRows,
  tables: StandardTables,
  extent: Extent,
  options: AskOptions,
): Promise<Readonly<Record<string, TableDescription>>> {
  const held = (await source.describe(options)).tables as Readonly<Record<string, TableDescription>>;
  const sections = Object.entries(shelves).flatMap(([shelf, of]) =>
    Object.entries(of.sections).map(([name, schema]) => ({ name, schema, rows: read.get(shelf)!.get(name)! })),
  );
  const names = [...new Set(sections.map(({ schema }) => schema.table))].sort();
  const entries = names.map(async (table): Promise<[string, TableDescription]> => {
    const own = sections.filter(({ schema }) => schema.table === table);
    const whole = own.find(({ schema }) => !schema.rollup);
    const rollups = own.flatMap(({ name, schema }) => (schema.rollup ? [name] : []));
    return [
      table,
      {
        columns: whole ? whole.schema.series : [...new Set(own.flatMap(({ schema }) => askable(schema)))].sort(),
        rows: whole !== undefined,
        rowCount: whole ? whole.rows.count : await countOf(source, table, tables, extent, options),
        provenance: held[table]!.provenance,
        ...(rollups.length > 0 && { rollups }),
        ...(!whole && { aggregates: 'rollups' as const }),
      },
    ];
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** Columns a rollup can be asked of: its keys, and what it measured. */
function askable({ rollup }: SectionSchema): readonly string[] {
  const measured = Object.values(rollup!.measures).flatMap((measure) =>
    Object.values(measure).filter((column): column is string => typeof column === 'string'),
  );
  return [...rollup!.keys, ...measured];
}

async function countOf(
  source: Source<string>,
  table: string,
  tables: StandardTables,
  extent: Extent,
  options: AskOptions,
): Promise<number> {
  const where = territoryOf(tables, table, extent);
  const query = {
    from: table,
    keys: [],
    measures: { rows: { count: true } },
    ...(where.length > 0 && { where: { and: where } }),
  } as const;
  return Number(tableRows(await source.aggregate(query, options))[0]!['rows']);
}
