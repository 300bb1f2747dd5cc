import { SourceError } from '@qianliyan/sdk';
import { frontOf } from './engine/engine.js';
import type { Cluster } from './engine/engine.js';
import { gone, readSnapshot } from './snapshots.js';
import type { CopiedPart, CopiedSnapshot } from './snapshots.js';
import { textSql } from './sql/literal.js';
import { filesAt, localTable } from './tables.js';

/** A partition as ClickHouse names it: some versions quote it. */
export const partitionName = (partition: unknown): string => String(partition).replace(/^'(.*)'$/, '$1');

/** Rows of each copy of a table, over all nodes, from what ClickHouse keeps of its own files: nothing is scanned. */
export async function countCopies(
  cluster: Cluster,
  at: string,
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, number>> {
  const rows = await frontOf(cluster).ask(
    `SELECT partition, toString(sum(rows)) FROM ${filesAt(cluster)} WHERE active AND database = ${textSql(cluster.database)} AND \`table\` = ${textSql(localTable(cluster, at))} GROUP BY partition`,
    signal,
  );
  return new Map(rows.map(([partition, count]) => [partitionName(partition), Number(count)]));
}

/**
 * Sees, after an answer, that every copy it was made of still has all its rows. Rows only ever go away (collected, or lost with a
 * disk), so what is whole after the answer was whole under it, and no sum is ever partial.
 * @throws SourceError `snapshot-gone` when the snapshot was collected, `source-failed` naming the part that the cluster lost.
 */
export async function checkWhole(
  cluster: Cluster,
  snapshot: CopiedSnapshot,
  at: string,
  parts: readonly CopiedPart[],
  signal?: AbortSignal,
): Promise<void> {
  if (parts.length === 0) return;
  const there = await countCopies(cluster, at, signal);
  const short = parts.find((part) => there.get(part.copy) !== part.rows);
  if (!short) return;
  if (!(await readSnapshot(cluster, snapshot.id, signal))) throw gone(snapshot.id);
  throw new SourceError('source-failed', `cluster lost rows of a part, mirror again: ${short.file}`, {
    subject: short.file,
  });
}
