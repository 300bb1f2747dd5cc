import type { LeafMeasure, Rollup, StandardTable } from '@qianliyan/sdk';
import { rollupTable } from '@qianliyan/sdk';
import { keepFile } from '../load/keep-file.js';
import type { Workspace } from '../load/workspace.js';
import { filterSql } from '../source/filter.js';
import type { Columns } from '../source/filter.js';
import { identifier, literal } from '../sql/literal.js';
import { parquetRows, partRows } from '../sql/parquet.js';
import type { Part, RollupFile } from '../store/manifest.js';
import { rollupId } from './rollup-id.js';

/** A rollup is kept where it is this many times smaller than the rows it stands for, unless it says otherwise. */
const worthByDefault = 10;

const largest = '9223372036854775807';

const foldSql = (leaf: LeafMeasure): string => {
  if ('count' in leaf) return 'count(*)';
  if ('sum' in leaf) return `sum(${identifier(leaf.sum)})`;
  return 'min' in leaf ? `min(${identifier(leaf.min)})` : `max(${identifier(leaf.max)})`;
};

const leafSql = (leaf: LeafMeasure, columns: Columns): string =>
  leaf.where ? `${foldSql(leaf)} FILTER (WHERE ${filterSql(leaf.where, columns)})` : foldSql(leaf);

const mergeSql = (name: string, leaf: LeafMeasure): string =>
  `${'min' in leaf ? 'min' : 'max' in leaf ? 'max' : 'sum'}(${identifier(name)})`;

const columnsOf =
  ({ columns }: StandardTable): Columns =>
  (name) => ({ sql: identifier(name), type: columns[name]!.type });

/**
 * Writes the rollups of one part's rows, of those that are worth it: enough times smaller, and no sum past 64 bits; null for one that
 * is not. A rollup belongs to its part and is replaced with it; nothing is ever subtracted. 汇总表
 */
export async function writeRollups(
  work: Workspace,
  table: StandardTable,
  rows: string,
  part: Pick<Part, 'partition' | 'rows'>,
  rollups: readonly Rollup[] = work.store.rollups,
): Promise<Readonly<Record<string, RollupFile | null>>> {
  const written: Record<string, RollupFile | null> = {};
  if (part.rows < work.store.rollupsFrom) return written;
  for (const rollup of rollups.filter((one) => one.table === table.name)) {
    const most = Math.floor(part.rows / (rollup.timesSmaller ?? worthByDefault));
    const file = await writeRollup(work, rollup, groupsSql(rollup, table, [rows]), part.partition, most);
    written[rollupId(rollup)] = file ?? null;
  }
  return written;
}

/** The groups a rollup keeps of the rows of part files, as SQL. */
function groupsSql(rollup: Rollup, table: StandardTable, paths: readonly string[]): string {
  const { keys, measures, where, having } = rollup;
  const list = keys.map(identifier).join(', ');
  const leaves = Object.entries(measures).map(
    ([name, leaf]) => `${leafSql(leaf, columnsOf(table))} AS ${identifier(name)}`,
  );
  const kept = where ? ` WHERE ${filterSql(where, columnsOf(table))}` : '';
  const sql = `SELECT ${[list, ...leaves].join(', ')} FROM ${partRows(table, paths)}${kept} GROUP BY ${list}`;
  return having ? `SELECT * FROM (${sql}) WHERE ${filterSql(having, columnsOf(rollupTable(rollup, table)))}` : sql;
}

/** Puts one rollup of several parts together, out of their files and of the rows of those without; undefined where it is not worth it. */
export function joinRollup(
  work: Workspace,
  rollup: Rollup,
  table: StandardTable,
  parts: readonly Part[],
  name: string,
): Promise<RollupFile | undefined> {
  const { keys, measures, timesSmaller = worthByDefault } = rollup;
  const list = keys.map(identifier).join(', ');
  const merged = Object.entries(measures).map(
    ([measure, leaf]) => `${mergeSql(measure, leaf)} AS ${identifier(measure)}`,
  );
  const at = (file: string): string => work.store.path('parts', file);
  const kept = parts.flatMap((part) => part.rollups?.[rollupId(rollup)] ?? []);
  const bare = parts.filter((part) => !part.rollups?.[rollupId(rollup)]);
  const from = [
    ...(kept.length > 0 ? [`SELECT * FROM ${parquetRows(kept.map(({ file }) => at(file)))}`] : []),
    ...(bare.length > 0
      ? [
          groupsSql(
            rollup,
            table,
            bare.map(({ file }) => at(file)),
          ),
        ]
      : []),
  ].join(' UNION ALL BY NAME ');
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  const sql = `SELECT ${[list, ...merged].join(', ')} FROM (${from}) GROUP BY ${list}`;
  return writeRollup(work, rollup, sql, name, Math.floor(rows / timesSmaller));
}

async function writeRollup(
  work: Workspace,
  { name, table, keys, measures }: Rollup,
  sql: string,
  partition: string,
  most: number,
): Promise<RollupFile | undefined> {
  const { session } = work;
  await session.run(`CREATE OR REPLACE TEMP TABLE rollup AS ${sql}`);
  const leaves = Object.entries(measures);
  const added = leaves.flatMap(([measure, leaf]) => ('min' in leaf || 'max' in leaf ? [] : [identifier(measure)]));
  const past = added.map((sum) => `${sum} NOT BETWEEN -${largest} AND ${largest}`).join(' OR ') || 'FALSE';
  const [counted] = await session.all(`SELECT count(*) AS "rows", count(*) FILTER (WHERE ${past}) AS past FROM rollup`);
  const held = Number(counted?.['rows']);
  if (Number(counted?.['past']) > 0 || held > most) return undefined;
  const columns = leaves.map(([measure, leaf]) =>
    'min' in leaf || 'max' in leaf
      ? identifier(measure)
      : `CAST(${identifier(measure)} AS BIGINT) AS ${identifier(measure)}`,
  );
  const list = keys.map(identifier).join(', ');
  const temporary = work.scratchFile('parquet');
  await session.run(
    `COPY (SELECT ${[list, ...columns].join(', ')} FROM rollup ORDER BY ${list}) TO ${literal(temporary)} (FORMAT parquet, COMPRESSION zstd)`,
  );
  return { ...(await keepFile(work, temporary, table, `${partition}.${name}-`)), rows: held };
}
