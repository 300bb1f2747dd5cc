import type { LeafMeasure, Rollup, StandardTable } from '@qianliyan/sdk';
import { keepFile } from '../load/keep-file.js';
import type { Workspace } from '../load/workspace.js';
import { identifier, literal } from '../sql/literal.js';
import { partRows } from '../sql/parquet.js';
import type { Part, RollupFile } from '../store/manifest.js';
import { rollupId } from './rollup-id.js';

/** A rollup is kept where it is this many times smaller than the rows it stands for. */
const timesSmaller = 10;

const largest = '9223372036854775807';

const leafSql = (leaf: LeafMeasure): string => {
  if ('count' in leaf) return 'count(*)';
  if ('sum' in leaf) return `sum(${identifier(leaf.sum)})`;
  return 'min' in leaf ? `min(${identifier(leaf.min)})` : `max(${identifier(leaf.max)})`;
};

/**
 * Writes the rollups of one part's rows, of those that are worth it: at least ten times smaller, and no sum past 64 bits. A
 * rollup belongs to its part and is replaced with it; nothing is ever subtracted. 汇总表
 */
export async function writeRollups(
  work: Workspace,
  table: StandardTable,
  rows: string,
  part: Pick<Part, 'partition' | 'rows'>,
): Promise<Readonly<Record<string, RollupFile>>> {
  const { rollups, rollupsFrom } = work.store;
  const written: Record<string, RollupFile> = {};
  if (part.rows < rollupsFrom) return written;
  for (const rollup of rollups.filter((one) => one.table === table.name)) {
    const file = await writeRollup(work, rollup, table, rows, part);
    if (file) written[rollupId(rollup)] = file;
  }
  return written;
}

async function writeRollup(
  work: Workspace,
  { name, keys, measures }: Rollup,
  table: StandardTable,
  rows: string,
  part: Pick<Part, 'partition' | 'rows'>,
): Promise<RollupFile | undefined> {
  const { session } = work;
  const list = keys.map(identifier).join(', ');
  const leaves = Object.entries(measures);
  const answers = leaves.map(([measure, leaf]) => `${leafSql(leaf)} AS ${identifier(measure)}`);
  await session.run(
    `CREATE OR REPLACE TEMP TABLE rollup AS SELECT ${[list, ...answers].join(', ')} FROM ${partRows(table, [rows])} GROUP BY ${list}`,
  );
  const sums = leaves.flatMap(([measure, leaf]) => ('sum' in leaf ? [identifier(measure)] : []));
  const past = sums.map((sum) => `${sum} NOT BETWEEN -${largest} AND ${largest}`).join(' OR ') || 'FALSE';
  const [counted] = await session.all(`SELECT count(*) AS "rows", count(*) FILTER (WHERE ${past}) AS past FROM rollup`);
  const held = Number(counted?.['rows']);
  if (Number(counted?.['past']) > 0 || held * timesSmaller > part.rows) return undefined;
  const columns = leaves.map(([measure, leaf]) =>
    'sum' in leaf ? `CAST(${identifier(measure)} AS BIGINT) AS ${identifier(measure)}` : identifier(measure),
  );
  const temporary = work.scratchFile('parquet');
  await session.run(
    `COPY (SELECT ${[list, ...columns].join(', ')} FROM rollup ORDER BY ${list}) TO ${literal(temporary)} (FORMAT parquet, COMPRESSION zstd)`,
  );
  return { ...(await keepFile(work, temporary, table.name, `${part.partition}.${name}-`)), rows: held };
}
