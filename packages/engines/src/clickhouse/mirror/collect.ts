import type { Cluster } from '../engine/engine.js';
import { textSql } from '../sql/literal.js';
import { listSnapshots, readSnapshot } from '../snapshots.js';
import { localTable, qualified, snapshotTable } from '../tables.js';
import { partitionName } from '../whole.js';

/** Options of `collectFrom`. */
export interface CollectOptions {
  /** Seconds a snapshot stays readable after the next took its place, and a copy of no snapshot is left alone: a day unless told. */
  readonly lease?: number;
  /** Snapshots to keep whatever their age. */
  readonly keep?: readonly string[];
}

const day = 24 * 60 * 60;

/**
 * Forgets snapshots whose lease is over, then drops the copies that no snapshot holds; answers how many of each. A reader
 * whose copies go away under it is told so, and by this order told why. 回收旧快照
 * @throws SourceError `source-failed`, `source-timeout`.
 */
export async function collectFrom(
  cluster: Cluster,
  { lease = day, keep = [] }: CollectOptions = {},
): Promise<{ readonly snapshots: number; readonly copies: number }> {
  const all = await listSnapshots(cluster);
  const kept = new Set(
    all.flatMap(({ id, superseded }) => (superseded === null || superseded < lease || keep.includes(id) ? [id] : [])),
  );
  const over = [...new Set(all.map(({ id }) => id))].filter((id) => !kept.has(id));
  for (const id of over) await dropEverywhere(cluster, snapshotTable, id);
  const held = new Set<string>();
  for (const id of kept) {
    const snapshot = await readSnapshot(cluster, id);
    for (const table of Object.values(snapshot?.tables ?? {}))
      for (const part of table?.parts ?? []) held.add(part.copy);
  }
  let copies = 0;
  for (const [at, names] of await agedCopies(cluster, lease)) {
    for (const copy of names) {
      if (held.has(copy)) continue;
      await dropEverywhere(cluster, at, copy);
      copies += 1;
    }
  }
  return { snapshots: over.length, copies };
}

/** Copies nothing was written to for as long as a lease, by table: a younger one may belong to a mirror under way. */
async function agedCopies(cluster: Cluster, lease: number): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const sql = `SELECT table, partition FROM system.parts WHERE active AND database = ${textSql(cluster.database)} GROUP BY table, partition HAVING toInt64(now()) - toInt64(max(modification_time)) >= ${lease}`;
  const found = new Map<string, Set<string>>();
  const ending = localTable(cluster, '');
  for (const rows of await Promise.all(cluster.nodes.map((node) => node.ask(sql)))) {
    for (const [table, partition] of rows) {
      const at = String(table).slice(0, String(table).length - ending.length);
      if (at === snapshotTable) continue;
      const names = found.get(at) ?? new Set();
      names.add(partitionName(partition));
      found.set(at, names);
    }
  }
  return found;
}

async function dropEverywhere(cluster: Cluster, at: string, partition: string): Promise<void> {
  const sql = `ALTER TABLE ${qualified(cluster, localTable(cluster, at))} DROP PARTITION ${textSql(partition)}`;
  await Promise.all(cluster.nodes.map((node) => node.run(sql)));
}
