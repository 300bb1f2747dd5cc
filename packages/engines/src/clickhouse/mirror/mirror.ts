import { randomUUID } from 'node:crypto';
import type { StandardTable } from '@qianliyan/sdk';
import { StoreError } from '../../errors.js';
import { aborted } from '../../sql/interruptible.js';
import { openSession } from '../../sql/session.js';
import type { EngineLimits, Session } from '../../sql/session.js';
import { newHolder } from '../../store/lease.js';
import type { Part, StoredTable } from '../../store/manifest.js';
import type { Store } from '../../store/store.js';
import { frontOf } from '../engine/engine.js';
import type { Cluster } from '../engine/engine.js';
import { readSnapshot } from '../snapshots.js';
import type { CopiedPart, CopiedSnapshot, CopiedTable } from '../snapshots.js';
import { qualified, snapshotTable, snapshotTableSql, tableAt, tableSql } from '../tables.js';
import { countCopies } from '../whole.js';
import { copyName, isCopyOf, isWhole } from './copies.js';
import { nativeBlock } from './native.js';
import { partBlocks } from './part-blocks.js';

/** What a mirror has done so far. */
export interface MirrorProgress {
  readonly table: string;
  readonly part: string;
  readonly rows: number;
}

/** Options of `mirror`. */
export interface MirrorOptions extends EngineLimits {
  readonly signal?: AbortSignal;
  /** Rows a block has at least, 65,536 unless told: the cluster writes each to its shards as it comes. */
  readonly blockRows?: number;
  /** Called when a part is about to be copied. */
  readonly onPart?: (progress: MirrorProgress) => void;
}

/** What a mirror did. */
export interface MirrorReport {
  readonly snapshot: string;
  /** Parts that were copied, and their rows. */
  readonly copied: number;
  readonly rows: number;
  /** Parts that were there already. */
  readonly kept: number;
}

const leaseFor = 6 * 60 * 60_000;

/**
 * Copies the store's current snapshot to a cluster: the parts it lacks, each under a name of its own and checked to the fen, and then
 * one row that says which copies are the tables. Readers see the old snapshot until that row is there, and whole. A mirror that
 * was cut off is run again: copies that were finished are used, halves never are. 镜像到集群
 * @throws StoreError `mirror-mismatch` when a copy is not its part; SourceError `source-failed`, `source-timeout`, `aborted`.
 */
export async function mirrorTo(cluster: Cluster, store: Store, options: MirrorOptions = {}): Promise<MirrorReport> {
  const holder = newHolder('reader');
  let lease = store.pin({ holder, for: leaseFor });
  const session = await openSession(store.path('tmp', holder), options, options.signal);
  const report = { copied: 0, rows: 0, kept: 0 };
  try {
    const { id, manifest } = lease.snapshot;
    await everywhere(cluster, snapshotTableSql(cluster));
    const before = await readSnapshot(cluster, undefined, options.signal);
    const tables: Record<string, CopiedTable> = {};
    for (const [name, stored] of Object.entries(manifest.tables)) {
      const table = store.standard[name];
      if (!table || !stored) continue;
      const work: TableWork = { cluster, store, session, table, options, report, before };
      tables[name] = await mirrorTable(work, stored, () => {
        lease = lease.renew();
      });
    }
    const next: CopiedSnapshot = { id, dataThrough: manifest.dataThrough, tables };
    if (JSON.stringify(next) !== JSON.stringify(before)) await writeSnapshot(cluster, next);
    return { snapshot: id, ...report };
  } finally {
    session.close();
    store.release(holder);
    store.files.remove(store.path('tmp', holder));
  }
}

interface TableWork {
  readonly cluster: Cluster;
  readonly store: Store;
  readonly session: Session;
  readonly table: StandardTable;
  readonly options: MirrorOptions;
  readonly report: { copied: number; rows: number; kept: number };
  readonly before: CopiedSnapshot | undefined;
}

async function everywhere({ nodes }: Cluster, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await Promise.all(nodes.map((node) => node.run(statement)));
}

async function mirrorTable(work: TableWork, stored: StoredTable, copied: () => void): Promise<CopiedTable> {
  const { cluster, table, before, report } = work;
  const at = tableAt(table);
  await everywhere(cluster, tableSql(cluster, table));
  const there = await countCopies(cluster, at);
  const checked = before?.tables[table.name];
  const parts: CopiedPart[] = [];
  for (const part of stored.parts) {
    let copy: string | undefined;
    for (const [one, rows] of there) {
      if (copy !== undefined || rows !== part.rows || !isCopyOf(part, one)) continue;
      const known = checked?.at === at && checked.parts.some((held) => held.copy === one);
      if (known || (await isWhole(cluster, at, table, part, one))) copy = one;
    }
    if (copy === undefined) {
      copy = await copyPart(work, at, part);
      copied();
    } else report.kept += 1;
    const { rollups: _, ...plain } = part;
    parts.push({ ...plain, copy });
  }
  return { at, provenance: stored.provenance, parts };
}

/** Brings one part over under a name no other attempt has, and sees that it came whole. */
async function copyPart(work: TableWork, at: string, part: Part): Promise<string> {
  const { cluster, store, session, table, options, report } = work;
  const { signal } = options;
  if (signal?.aborted) throw aborted(signal);
  options.onPart?.({ table: table.name, part: part.file, rows: part.rows });
  const copy = copyName(part, randomUUID().slice(0, 8));
  const blocks = partBlocks(session, table, store.path('parts', part.file), copy, options.blockRows ?? 65_536);
  await frontOf(cluster).insert(qualified(cluster, at), blocks, signal);
  if (!(await isWhole(cluster, at, table, part, copy)))
    throw new StoreError('mirror-mismatch', `copy on the cluster is not its part: ${part.file}`, {
      subject: part.file,
    });
  report.copied += 1;
  report.rows += part.rows;
  return copy;
}

async function writeSnapshot(cluster: Cluster, snapshot: CopiedSnapshot): Promise<void> {
  const front = frontOf(cluster);
  const into = qualified(cluster, snapshotTable);
  const [row] = await front.ask(`SELECT toString(max(sequence)) FROM ${into}`);
  const block = nativeBlock([
    { name: 'sequence', type: 'UInt64', cells: [BigInt(String(row?.[0] ?? '0')) + 1n] },
    { name: 'id', type: 'String', cells: [snapshot.id] },
    { name: 'body', type: 'String', cells: [JSON.stringify(snapshot)] },
  ]);
  await front.insert(
    `${into} (sequence, id, body)`,
    (async function* () {
      yield block;
    })(),
  );
}
