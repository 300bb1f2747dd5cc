import { SourceError } from '../../errors.js';
import { hashText } from '../../hash.js';
import { checkAggregate, checkRows } from '../../query/check.js';
import { standard } from '../../standard/index.js';
import type { Standard } from '../../standard/index.js';
import type { StandardTable, StandardTables } from '../../standard/table.js';
import { tableFromRows } from '../../table/build.js';
import type { Cells, Stamp } from '../../table/build.js';
import type { AskOptions, Provenance, Source, TableDescription } from '../source.js';
import { aggregateRows } from './aggregate.js';
import { placeFinder } from './fill-places.js';
import type { RegionPlace } from './fill-places.js';
import { holdRows } from './hold.js';
import type { RowsByTable } from './hold.js';
import { goneError, pageOf } from './page.js';

/** What a memory source holds. */
export interface MemoryContent<S extends StandardTables = Standard> {
  /** The standard unless told; a city's extension of it holds more tables and columns. */
  readonly standard?: S;
  readonly tables: RowsByTable<S>;
  /** Of every table, or table by table; what is not named is `official`. */
  readonly provenance: Provenance | { readonly [T in keyof S]?: Provenance };
  /** A hash of the content unless told. */
  readonly snapshot?: string;
  /** The latest day of the dated tables unless told. */
  readonly dataThrough?: string | null;
}

/**
 * A source over row objects: plain, obviously correct, for tests, stories and small tables. Derived place columns that rows lack
 * are filled from the `region` rows. 内存数据源
 * @throws SourceError `source-failed` | AmountError when the rows are not of the standard
 */
export function memorySource(content: MemoryContent): Source;
export function memorySource<S extends StandardTables>(
  content: MemoryContent<S> & { readonly standard: S },
): Source<keyof S & string>;
export function memorySource(content: MemoryContent | MemoryContent<StandardTables>): Source<string> {
  const known: StandardTables = content.standard ?? standard;
  const tables = holdTables(known, content.tables);
  const stamp: Stamp = {
    snapshot: content.snapshot ?? hashText(JSON.stringify([...tables].map(([name, { rows }]) => [name, rows]))),
    dataThrough: content.dataThrough === undefined ? latestDay(tables) : content.dataThrough,
  };
  const rowsOf = ({ name }: StandardTable): readonly Cells[] => {
    const rows = tables.get(name)?.rows;
    if (!rows) throw new SourceError('not-published', `source holds no such table: ${name}`, { subject: name });
    return rows;
  };
  const answer = async <A>(options: AskOptions | undefined, ask: () => A): Promise<A> => {
    if (options?.signal?.aborted)
      throw new SourceError('aborted', 'call was aborted', { cause: options.signal.reason });
    if (options?.snapshot !== undefined && options.snapshot !== stamp.snapshot) throw goneError(options.snapshot);
    return ask();
  };
  return {
    describe: (options) =>
      answer(options, () => ({
        ...stamp,
        tables: Object.fromEntries([...tables].map(([name, held]) => [name, describeTable(held, content.provenance)])),
      })),
    aggregate: (query, options) =>
      answer(options, () => {
        const plan = checkAggregate(query, known);
        return tableFromRows([...plan.output.values()], aggregateRows(plan, rowsOf(plan.table), plan.table.key), stamp);
      }),
    rows: (query, options) =>
      answer(options, () => {
        const plan = checkRows(query, known);
        return pageOf(plan, rowsOf(plan.table), stamp);
      }),
    explain: (query, options) =>
      answer(options, () => {
        const { table } = 'columns' in query ? checkRows(query, known) : checkAggregate(query, known);
        const rows = rowsOf(table).length;
        return { home: 'memory', lines: [`every row of ${table.name} is read`], reads: [{ what: table.name, rows }] };
      }),
  };
}

type Rows = Readonly<Partial<Record<string, readonly Readonly<Record<string, unknown>>[]>>>;

interface Held {
  readonly table: StandardTable;
  readonly rows: readonly Cells[];
}

function holdTables(known: StandardTables, tables: Rows): ReadonlyMap<string, Held> {
  const find = placeFinder((tables['region'] ?? []) as unknown as readonly RegionPlace[]);
  return new Map(
    Object.entries(known).flatMap(([name, table]) => {
      const given = tables[name];
      if (!given) return [];
      const rows = holdRows(table, given);
      if (Object.values(table.columns).some((column) => column.derived))
        for (const row of rows)
          for (const [column, place] of Object.entries(find(String(row['regionCode'])) ?? {})) row[column] ??= place;
      return [[name, { table, rows }]];
    }),
  );
}

function latestDay(tables: ReadonlyMap<string, Held>): string | null {
  let latest: string | null = null;
  for (const { table, rows } of tables.values()) {
    if (table.day === undefined) continue;
    for (const row of rows) {
      const value = row[table.day];
      if (typeof value === 'string' && (latest === null || value > latest)) latest = value;
    }
  }
  return latest;
}

function describeTable(
  { table, rows }: Held,
  provenance: Provenance | Readonly<Partial<Record<string, Provenance>>>,
): TableDescription {
  const from = typeof provenance === 'string' ? provenance : (provenance[table.name] ?? 'official');
  return { columns: Object.keys(table.columns), rows: true, rowCount: rows.length, provenance: from };
}
