import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { defaultRollups, SourceError, standard } from '@qianliyan/sdk';
import type { Rollup, StandardTables } from '@qianliyan/sdk';
import { StoreError } from '../errors.js';
import type { FilePort } from './files.js';
import { diskFiles } from './files.js';
import { ifWritable, takeLease } from './lease.js';
import type { Lease, PinOptions } from './lease.js';
import type { Manifest } from './manifest.js';
import { emptyManifest, isSnapshotId, manifestText, snapshotId } from './manifest.js';
import { newFiles } from './manifest-files.js';
import type { Pointer } from './pointer.js';
import { sweep } from './sweep.js';

/** A snapshot and what it holds. */
export interface Snapshot {
  readonly id: string;
  readonly manifest: Manifest;
}

/** Options of `openStore`. */
export interface StoreOptions {
  /** The disk; tests pass one that fails. */
  readonly files?: FilePort;
  /** Refuse a folder that holds no data instead of making it: for readers, whom a mistyped path must not answer with nothing. */
  readonly existing?: boolean;
  /** The standard unless told; a city's extension of it holds more tables and columns. */
  readonly standard?: StandardTables;
  /** Aggregates kept beside the parts they are ten times smaller than; `defaultRollups` unless told. 汇总表 */
  readonly rollups?: readonly Rollup[];
  /** Rows a part must have to be worth rollups, 10,000 unless told. */
  readonly rollupsFrom?: number;
  /** Milliseconds since 1970, by which leases end; the machine's clock unless told. */
  readonly now?: () => number;
}

const emptyId = snapshotId(manifestText(emptyManifest));

/** A data folder: immutable partition files, manifests, and a pointer to the current one. 数据目录 */
export class Store {
  /** Absolute path of the folder. */
  readonly folder: string;
  readonly files: FilePort;
  /** What the tables of this folder are judged and read by. */
  readonly standard: StandardTables;
  /** What is kept beside the parts. */
  readonly rollups: readonly Rollup[];
  /** Rows a part must have to be worth rollups. */
  readonly rollupsFrom: number;
  /** Milliseconds since 1970, by which leases end. */
  readonly now: () => number;
  readonly #pointer: Pointer;
  #last: Snapshot | undefined;

  constructor(folder: string, pointer: Pointer, options: StoreOptions) {
    this.folder = folder;
    this.files = options.files ?? diskFiles;
    this.standard = options.standard ?? standard;
    this.rollups = options.rollups ?? defaultRollups;
    this.rollupsFrom = options.rollupsFrom ?? 10_000;
    this.#pointer = pointer;
    this.now = options.now ?? Date.now;
  }

  /** A path under the folder. */
  path(...names: readonly string[]): string {
    return path.join(this.folder, ...names);
  }

  /** The current snapshot; an empty one before anything was published. */
  current(): Snapshot {
    return this.#atCurrent((id) => this.snapshot(id));
  }

  /** Asks again when the snapshot that was current gave way to another, and was collected, in the middle. */
  #atCurrent<T>(ask: (id: string) => T): T {
    for (;;) {
      const id = this.#pointer.current() ?? emptyId;
      try {
        return ask(id);
      } catch (cause) {
        if ((this.#pointer.current() ?? emptyId) === id) throw cause;
      }
    }
  }

  /**
   * A snapshot by its id.
   * @throws SourceError `snapshot-gone` when it was collected or never was, StoreError `store-unreadable` when its manifest is damaged.
   */
  snapshot(id: string): Snapshot {
    if (id === emptyId) return { id, manifest: emptyManifest };
    const gone = (cause?: unknown) =>
      new SourceError('snapshot-gone', `unknown snapshot: ${id}`, { subject: id, cause });
    if (!isSnapshotId(id) || !this.#pointer.snapshots().includes(id)) throw gone();
    try {
      if (this.#last?.id !== id) this.#last = { id, manifest: this.readManifest(id) };
      return this.#last;
    } catch (cause) {
      throw this.#pointer.snapshots().includes(id) ? cause : gone(cause);
    }
  }

  /**
   * Holds a snapshot, the current one unless told: it stays readable until the lease ends, whatever is published and collected
   * meanwhile. In a folder that may only be read nothing can be held, and the snapshot may be collected under its reader.
   * @throws SourceError `snapshot-gone` when it was collected or never was.
   */
  pin(options: PinOptions): Lease {
    const from = { pointer: this.#pointer, now: this.now, isEmpty: (id: string) => id === emptyId };
    const take = (id: string) => takeLease(from, this.snapshot(id), options);
    return options.snapshot === undefined ? this.#atCurrent(take) : take(options.snapshot);
  }

  /** @throws StoreError `store-unreadable` when the manifest is missing or does not match its hash. */
  readManifest(id: string): Manifest {
    try {
      const text = this.files.read(this.path('manifests', `${id}.json`));
      if (snapshotId(text) === id) return JSON.parse(text) as Manifest;
    } catch (cause) {
      throw new StoreError('store-unreadable', `cannot read manifest: ${id}`, { subject: id, cause });
    }
    throw new StoreError('store-unreadable', `manifest does not match its hash: ${id}`, { subject: id });
  }

  /**
   * Makes a manifest the current snapshot. Its files must already stand under `parts/`.
   * @throws StoreError `publish-conflict` when another writer published since `base` was read, or a new file was collected.
   */
  async publish(base: Snapshot, manifest: Manifest): Promise<Snapshot> {
    const text = manifestText(manifest);
    const id = snapshotId(text);
    const target = this.path('manifests', `${id}.json`);
    const unfinished = `${target}.${randomUUID()}`;
    await this.files.write(unfinished, text);
    await this.files.rename(unfinished, target);
    await this.files.sync(this.path('manifests'));
    const moved = this.#pointer.move(base.id === emptyId ? null : base.id, id, () => {
      for (const file of [path.join('..', 'manifests', `${id}.json`), ...newFiles(base.manifest, manifest)]) {
        if (!existsSync(this.path('parts', file)))
          throw new StoreError('publish-conflict', `file was collected before its publish: ${file}`, { subject: file });
      }
    });
    if (!moved)
      throw new StoreError('publish-conflict', `another writer published after snapshot: ${base.id}`, {
        subject: base.id,
      });
    return { id, manifest };
  }

  /** Lets go of all that a holder holds. */
  release(holder: string): void {
    ifWritable(() => {
      this.#pointer.release(holder);
    });
  }

  /**
   * Forgets every snapshot but the current one, those somebody holds and those to keep, then removes the files that no snapshot
   * left holds; returns the ids of the forgotten. Killed in between, it leaves files for the next collection, never a snapshot
   * without its files. 回收
   * @throws StoreError `write-failed`, `store-unreadable`.
   */
  collect(keep: readonly string[] = []): readonly string[] {
    const now = this.now();
    let forgotten: readonly string[] = [];
    try {
      this.#pointer.forget(({ current, snapshots, leases }) => {
        const held = leases.filter((lease) => lease.expires > now).map((lease) => lease.snapshot);
        forgotten = snapshots.filter((id) => id !== current && !keep.includes(id) && !held.includes(id));
        return { snapshots: forgotten, leases: leases.filter((lease) => lease.expires <= now) };
      });
      this.#pointer.locked((state) => {
        sweep(this, state);
      });
    } catch (cause) {
      if (cause instanceof StoreError) throw cause;
      throw new StoreError('write-failed', `collection failed: ${String(cause)}`, { cause });
    }
    return forgotten;
  }

  /** Closes the pointer file. */
  close(): void {
    this.#pointer.close();
  }
}

/**
 * Opens a data folder, making it when it is missing, unless it has to be there. 打开数据目录
 * @throws StoreError `store-unreadable` when it can be neither opened nor made.
 */
export async function openStore(folder: string, options: StoreOptions = {}): Promise<Store> {
  const files = options.files ?? diskFiles;
  const root = path.resolve(folder);
  const pointer = path.join(root, 'pointer.sqlite');
  if (options.existing === true && !existsSync(pointer))
    throw new StoreError('store-unreadable', `no data folder: ${root}`, { subject: root });
  try {
    for (const name of ['parts', 'manifests', 'tmp']) await files.makeFolder(path.join(root, name));
    return new Store(root, files.openPointer(pointer), options);
  } catch (cause) {
    throw new StoreError('store-unreadable', `cannot open data folder: ${root}`, { subject: root, cause });
  }
}
