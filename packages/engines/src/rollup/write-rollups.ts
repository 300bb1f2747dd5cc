import type { AggregatePlan, Rollup, StandardTable } from '@qianliyan/sdk';
import { checkAggregate } from '@qianliyan/sdk';
import { keepFile } from '../load/keep-file.js';
import type { Workspace } from '../load/workspace.js';
import { foldSql } from '../source/aggregate-sql.js';
import type { Branch } from '../source/aggregate-sql.js';
import { branchesOf } from '../source/ask.js';
import { identifier, literal } from '../sql/literal.js';
import { partRows } from '../sql/parquet.js';
import type { JoinedParts, Part, RollupFile } from '../store/manifest.js';
import type { Store } from '../store/store.js';
import { chooseShares } from './choose.js';
import { rollupId } from './rollup-id.js';

/** A rollup is kept where it is this many times smaller than the rows it stands for, unless it says otherwise. */
const worthByDefault = 10;

const largest = '9223372036854775807';

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
    const relation = partRows(table, [rows]);
    const sql = groupsSql(work.store, rollup, (plan) => [{ plan, relation }]);
    const file = await writeRollup(work, rollup, sql, part.partition, mostOf(rollup, part.rows));
    written[rollupId(rollup)] = file ?? null;
  }
  return written;
}

/** The groups a rollup keeps, as SQL: a question to the standard's own table like any other. */
function groupsSql(
  store: Store,
  { keys, measures, where, having, table: from }: Rollup,
  branches: (plan: AggregatePlan) => readonly Branch[],
): string {
  const query = { from, keys, measures, ...(where && { where }), ...(having && { having }) };
  const plan = checkAggregate(query, store.standard);
  const names = [...plan.output.keys()].map((name, place) => `c${place} AS ${identifier(name)}`);
  return `SELECT ${names.join(', ')} FROM (${foldSql(plan, branches(plan))})`;
}

/**
 * Puts one rollup of several parts together, out of what is kept of them and of the rows of those without; undefined where it is not
 * worth it, or where groups it keeps may lie in other parts too.
 */
export async function joinRollup(
  work: Workspace,
  rollup: Rollup,
  table: StandardTable,
  parts: readonly Part[],
  joined: readonly JoinedParts[],
): Promise<RollupFile | undefined> {
  if (rollup.having && !rollup.keys.includes(table.day ?? '')) return undefined;
  const sql = groupsSql(work.store, rollup, (plan) =>
    branchesOf(work.store, plan, chooseShares(plan, parts, [rollup], joined)),
  );
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  return writeRollup(work, rollup, sql, `${parts[0]!.partition}.joined`, mostOf(rollup, rows));
}

/** The groups a rollup of so many rows may have to be worth it. */
const mostOf = ({ timesSmaller = worthByDefault }: Rollup, rows: number): number => Math.floor(rows / timesSmaller);

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
