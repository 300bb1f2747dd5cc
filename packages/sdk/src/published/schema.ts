import { SourceError } from '../errors.js';
import type { Column } from '../standard/column.js';
import type { StandardTable, StandardTables } from '../standard/table.js';
import type { SectionSchema } from './section.js';

/** Sections that are cut the same way and travel in one file. 同一文件里的数据段 */
export interface Shelf {
  /**
   * `place`: a part for each region with regions below it, rows of both; `home`: as `place`, but each row once, a region's own
   * rows in its part or, without one, its parent's; `whole`: one part; else a part for each combination of values of these columns.
   */
  readonly cut: 'place' | 'home' | 'whole' | readonly string[];
  /** In the order they stand in a file. */
  readonly sections: Readonly<Record<string, SectionSchema>>;
}

/** What a question is checked against, of a column; public unless told. */
type SchemaColumn = Pick<Column, 'type'> & Partial<Pick<Column, 'sensitivity' | 'amount' | 'guard' | 'values'>>;

/** What a question is checked against, of a table. */
interface SchemaTable extends Pick<StandardTable, 'key' | 'period'> {
  readonly columns: Readonly<Record<string, SchemaColumn>>;
}

/** How a published folder is laid out and what its columns mean, so that its reader carries no standard. 发布结构 */
export interface PublishedSchema {
  readonly shelves: Readonly<Record<string, Shelf>>;
  /** The tables of the shelves. */
  readonly tables: Readonly<Record<string, SchemaTable>>;
  /** Names of the tables that were not published. */
  readonly others: readonly string[];
}

/** The schema of shelves, from the standard they are of. */
export function schemaOf(shelves: Readonly<Record<string, Shelf>>, standard: StandardTables): PublishedSchema {
  const held = new Set(
    Object.values(shelves).flatMap(({ sections }) => Object.values(sections).map(({ table }) => table)),
  );
  const others = Object.keys(standard).filter((name) => !held.has(name));
  const tables = [...held].map((name) => [name, schemaTable(standard[name]!)] as const);
  return { shelves, tables: Object.fromEntries(tables), others };
}

function schemaTable({ columns, key, period }: StandardTable): SchemaTable {
  const kept = Object.entries(columns).map(([name, { type, sensitivity, amount, guard, values }]) => {
    const rest = { ...(amount && { amount }), ...(guard && { guard }), ...(values && { values }) };
    return [name, { type, ...(sensitivity !== 'public' && { sensitivity }), ...rest }] as const;
  });
  return { key, period, columns: Object.fromEntries(kept) };
}

/** Reads a schema. @throws SourceError `http-failed` when the bytes are none */
export function readSchema(bytes: Uint8Array): PublishedSchema {
  try {
    const { shelves, tables, others } = JSON.parse(new TextDecoder().decode(bytes)) as PublishedSchema;
    return { shelves: { ...shelves }, tables: { ...tables }, others: [...others] };
  } catch (cause) {
    throw new SourceError('http-failed', 'schema of published folder is damaged', { cause });
  }
}

/** The tables of a schema as a standard that says nothing but what questions are checked against. */
export function standardOf({ tables, others }: PublishedSchema): StandardTables {
  const unsaid = { zh: '', en: '', aliases: [], std: '' };
  const table = (name: string, { columns, ...rest }: SchemaTable): StandardTable => ({
    ...unsaid,
    ...rest,
    name,
    topic: 'reference',
    partition: 'whole',
    columns: Object.fromEntries(
      Object.entries(columns).map(([column, of]): [string, Column] => [
        column,
        { ...unsaid, required: false, sensitivity: 'public', ...of },
      ]),
    ),
  });
  const held = Object.entries(tables).map(([name, of]) => [name, table(name, of)] as const);
  const bare = others.map((name) => [name, table(name, { key: [], period: [], columns: {} })] as const);
  return Object.fromEntries([...held, ...bare]);
}
