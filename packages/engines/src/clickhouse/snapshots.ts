import { SourceError } from '@qianliyan/sdk';
import type { Day, Provenance } from '@qianliyan/sdk';
import type { Part } from '../store/manifest.js';
import { frontOf } from './engine/engine.js';
import type { Cluster } from './engine/engine.js';
import { identifier, textSql } from './sql/literal.js';
import { snapshotTable } from './tables.js';

/** A part of the store, and the copy of it on the cluster that counts. */
export interface CopiedPart extends Part {
  readonly copy: string;
}

/** One table of a mirrored snapshot. */
export interface CopiedTable {
  /** Name of the table in the database. */
  readonly at: string;
  readonly provenance: Provenance;
  readonly parts: readonly CopiedPart[];
}

/** One night's version of the data on a cluster: which copies are its tables. 集群上的快照 */
export interface CopiedSnapshot {
  readonly id: string;
  readonly dataThrough: Day | null;
  readonly tables: Readonly<Partial<Record<string, CopiedTable>>>;
}

/** The snapshot before any was mirrored. */
export const noSnapshot: CopiedSnapshot = { id: 'empty', dataThrough: null, tables: {} };

const from = ({ database }: Cluster) => `${identifier(database)}.${identifier(snapshotTable)}`;

/** The latest snapshot, or the one asked for; `undefined` when it is not there. */
export async function readSnapshot(
  cluster: Cluster,
  id: string | undefined,
  signal?: AbortSignal,
): Promise<CopiedSnapshot | undefined> {
  const where = id === undefined ? '' : ` WHERE id = ${textSql(id)}`;
  const sql = `SELECT body FROM ${from(cluster)}${where} ORDER BY sequence DESC, id ASC LIMIT 1`;
  const [row] = await frontOf(cluster).ask(sql, signal);
  return row && (JSON.parse(String(row[0])) as CopiedSnapshot);
}

/** Every snapshot that is there, oldest first, and how many seconds ago the next one took its place. */
export async function listSnapshots(cluster: Cluster): Promise<readonly { id: string; superseded: number | null }[]> {
  const rows = await frontOf(cluster).ask(
    `SELECT id, toString(toInt64(now()) - toInt64(written)) FROM ${from(cluster)} ORDER BY sequence ASC, id ASC`,
  );
  return rows.map(([id], place) => {
    const next = rows[place + 1];
    return { id: String(id), superseded: next ? Number(next[1]) : null };
  });
}

/** The error of a snapshot that is not there. */
export const gone = (id: string): SourceError =>
  new SourceError('snapshot-gone', `unknown snapshot: ${id}`, { subject: id });
