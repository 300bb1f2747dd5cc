import type { ColumnName, Day, Filter, Provenance, Row, StandardTable, TableName } from '@qianliyan/sdk';
import { DuckDBDateValue } from '@duckdb/node-api';
import type { DuckDBAppender } from '@duckdb/node-api';
import { checkRows as checkRowQuery, epochDay } from '@qianliyan/sdk';
import { StoreError } from '../errors.js';
import { cellIssue } from '../rules/cell-rules.js';
import { filterSql } from '../source/filter.js';
import { relationSql } from '../source/relation.js';
import { columnsOf, sqlType } from '../sql/column-types.js';
import { identifier } from '../sql/literal.js';
import type { Manifest, Part } from '../store/manifest.js';
import type { Store } from '../store/store.js';
import { writePartition } from './partition.js';
import { movePlaces } from './moved-regions.js';
import { makePlaces } from './places.js';
import { withWorkspace } from './workspace.js';
import type { Workspace, WriteOptions } from './workspace.js';

/** A row to put: columns left out are null; derived place columns left out come from the region table. Amounts are whole fen. */
export type PutRow<T extends TableName> = {
  readonly [C in ColumnName<T>]?: (C extends keyof Row<T> ? Row<T>[C] : never) | null;
};

/** Options of `putTable`. */
export interface PutOptions extends WriteOptions {
  readonly provenance: Provenance;
  /** Set the watermark of the new snapshot; kept as it is unless told. */
  readonly dataThrough?: Day | null;
  /** The snapshot the rows were computed from: refused when another is current by now. */
  readonly onto?: string;
  /** Rows the store holds of a table that stay beside those put; a table without is replaced whole. 保留的行 */
  readonly keep?: { readonly [T in TableName]?: Filter };
}

type Cells = Readonly<Record<string, unknown>>;

/** Rows of several small tables, by table. */
export type PutTables = { readonly [T in TableName]?: readonly PutRow<T>[] };

/**
 * Replaces a small table whole by row objects and publishes one new snapshot; returns its id. 整表写入
 * @throws StoreError `rows-rejected` naming the first row and column that break a rule, `publish-conflict`; SourceError `aborted`.
 */
export const putTable = <T extends TableName>(
  store: Store,
  name: T,
  rows: readonly PutRow<T>[],
  options: PutOptions,
): Promise<string> => putAll(store, [[name, rows as readonly Cells[]]], options);

/**
 * Replaces several small tables in one new snapshot, all of them or none, whole but for rows that are kept; returns its id. 多表写入
 * @throws StoreError `rows-rejected` naming the first row and column that break a rule, `publish-conflict`; SourceError `aborted`.
 */
export const putTables = (store: Store, tables: PutTables, options: PutOptions): Promise<string> =>
  putAll(store, Object.entries(tables) as [TableName, readonly Cells[]][], options);

async function putAll(
  store: Store,
  tables: readonly (readonly [TableName, readonly Cells[]])[],
  options: PutOptions,
): Promise<string> {
  const base = store.current();
  if (options.onto !== undefined && options.onto !== base.id)
    throw new StoreError('publish-conflict', `another writer published after snapshot: ${options.onto}`, {
      subject: options.onto,
    });
  for (const [name, rows] of tables) {
    const table = store.standard[name];
    if (!table) throw new StoreError('rows-rejected', `unknown table: ${name}`, { subject: name });
    checkRows(table, rows);
  }
  return withWorkspace(store, base, options, async (work) => {
    await makePlaces(work, base.manifest.tables['region']);
    const put = { ...base.manifest.tables };
    for (const [name, rows] of tables) {
      const table = store.standard[name]!;
      const columns = columnsOf(table).map(([column, { type }]) => `${identifier(column)} ${sqlType(type)}`);
      await work.session.run(`CREATE OR REPLACE TEMP TABLE staged (_row BIGINT, ${columns.join(', ')})`);
      await appendRows(work, table, rows);
      await checkPlaces(work, table);
      const kept = keptSql(store, base.manifest, table, options.keep?.[name]);
      if (kept) await refuseRepeats(work, table, kept);
      put[name] = { provenance: options.provenance, parts: await writeParts(work, table, kept) };
    }
    const manifest: Manifest = {
      ...base.manifest,
      parent: base.id,
      dataThrough: options.dataThrough === undefined ? base.manifest.dataThrough : options.dataThrough,
      tables: tables.some(([name]) => name === 'region') ? await movePlaces(work, put) : put,
    };
    return (await store.publish(base, manifest)).id;
  });
}

const reject = ({ name }: StandardTable, row: number, column: string, code: string) =>
  new StoreError('rows-rejected', `${code} in ${name} row ${row}: ${column}`, { subject: column });

function checkRows(table: StandardTable, rows: readonly Cells[]): void {
  const { key, columns } = table;
  const all = columnsOf(table);
  const keys = new Set<string>();
  rows.forEach((row, index) => {
    for (const name of Object.keys(row))
      if (!Object.hasOwn(columns, name)) throw reject(table, index + 1, name, 'unknown-column');
    for (const [name, column] of all) {
      const code = cellIssue(column, row[name] ?? null);
      if (code) throw reject(table, index + 1, name, code);
    }
    const id = JSON.stringify(key.map((name) => row[name] ?? null));
    if (keys.has(id)) throw reject(table, index + 1, key.join(', '), 'duplicate-key');
    keys.add(id);
  });
}

async function appendRows({ session }: Workspace, table: StandardTable, rows: readonly Cells[]): Promise<void> {
  const appender = await session.connection.createAppender('staged');
  const all = columnsOf(table);
  rows.forEach((row, index) => {
    appender.appendBigInt(BigInt(index + 1));
    for (const [name, column] of all) appendCell(appender, column.type, row[name] ?? null);
    appender.endRow();
  });
  appender.closeSync();
}

function appendCell(appender: DuckDBAppender, type: string, value: unknown): void {
  if (value === null) appender.appendNull();
  else if (typeof value === 'boolean') appender.appendBoolean(value);
  else if (type === 'number') appender.appendDouble(value as number);
  else if (typeof value === 'number') appender.appendBigInt(BigInt(value));
  else if (type === 'date') appender.appendDate(new DuckDBDateValue(epochDay(value as string)));
  else appender.appendVarchar(value as string);
}

/** A row that names no known region must bring its own places. */
async function checkPlaces({ session }: Workspace, table: StandardTable): Promise<void> {
  if (!Object.hasOwn(table.columns, 'regionLevel')) return;
  const [lost] = await session.all(
    `SELECT s._row AS "row" FROM staged s ANTI JOIN places p ON p.code = s."regionCode" WHERE s."regionLevel" IS NULL ORDER BY s._row LIMIT 1`,
  );
  if (lost) throw reject(table, Number(lost['row']), 'regionCode', 'unknown-region');
}

/** The rows held of a table that stay, as SQL; undefined where none do. */
function keptSql(store: Store, manifest: Manifest, table: StandardTable, keep: Filter | undefined): string | undefined {
  const parts = manifest.tables[table.name]?.parts ?? [];
  if (!keep || parts.length === 0) return undefined;
  const { where } = checkRowQuery({ from: table.name, columns: table.key, where: keep }, store.standard);
  const column = (name: string) => ({ sql: identifier(name), type: table.columns[name]!.type });
  return `(SELECT * FROM ${relationSql(store, table, parts)} WHERE ${filterSql(where!, column)})`;
}

/** Refuses a row put whose key a row that stays has. */
async function refuseRepeats({ session }: Workspace, table: StandardTable, kept: string): Promise<void> {
  const key = table.key.map(identifier).join(', ');
  const [repeat] = await session.all(
    `SELECT s._row AS "row" FROM staged s SEMI JOIN ${kept} k USING (${key}) ORDER BY s._row LIMIT 1`,
  );
  if (repeat) throw reject(table, Number(repeat['row']), table.key.join(', '), 'duplicate-key');
}

async function writeParts(work: Workspace, table: StandardTable, kept: string | undefined): Promise<readonly Part[]> {
  const { partition, day } = table;
  const sql =
    partition === 'whole'
      ? `'whole'`
      : partition === 'year'
        ? `CAST("year" AS VARCHAR)`
        : `strftime(${identifier(day ?? '')}, '%Y-%m')`;
  const stays = kept ? ` UNION SELECT ${sql} FROM ${kept}` : '';
  const found = await work.session.all(`SELECT ${sql} AS "partition" FROM staged${stays || ' GROUP BY 1'} ORDER BY 1`);
  const parts: Part[] = [];
  for (const row of found) {
    const added = `(SELECT *, CAST(NULL AS VARCHAR) AS _feed, CAST(NULL AS DATE) AS _day, CAST(NULL AS BIGINT) AS _revision FROM staged WHERE ${sql} = '${String(row['partition'])}')`;
    const own = kept && `(SELECT * FROM ${kept} WHERE ${sql} = '${String(row['partition'])}')`;
    const part = await writePartition(work, table, String(row['partition']), own, added);
    if (part) parts.push(part);
  }
  return parts;
}
