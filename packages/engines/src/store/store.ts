import { existsSync } from 'node:fs';
import path from 'node:path';
import { SourceError, standard } from '@qianliyan/sdk';
import type { StandardTables } from '@qianliyan/sdk';
import { StoreError } from '../errors.js';
import type { FilePort } from './files.js';
import { diskFiles } from './files.js';
import type { Manifest } from './manifest.js';
import { emptyManifest, isSnapshotId, manifestText, snapshotId } from './manifest.js';
import { newFiles } from './manifest-files.js';
import { openPointer } from './pointer.js';
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
}

const emptyId = snapshotId(manifestText(emptyManifest));

/** A data folder: immutable partition files, manifests, and a pointer to the current one. 数据目录 */
export class Store {
  /** Absolute path of the folder. */
  readonly folder: string;
  readonly files: FilePort;
  /** What the tables of this folder are judged and read by. */
  readonly standard: StandardTables;
  readonly #pointer: Pointer;
  #last: Snapshot | undefined;

  constructor(folder: string, files: FilePort, pointer: Pointer, tables: StandardTables) {
    this.folder = folder;
    this.files = files;
    this.standard = tables;
    this.#pointer = pointer;
  }

  /** A path under the folder. */
  path(...names: readonly string[]): string {
    return path.join(this.folder, ...names);
  }

  /** The current snapshot; an empty one before anything was published. */
  current(): Snapshot {
    return this.snapshot(this.#pointer.current() ?? emptyId);
  }

  /**
   * A snapshot by its id.
   * @throws SourceError `snapshot-gone` when it was collected or never was, StoreError `store-unreadable` when its manifest is damaged.
   */
  snapshot(id: string): Snapshot {
    if (id === emptyId) return { id, manifest: emptyManifest };
    if (!isSnapshotId(id) || !this.#pointer.snapshots().includes(id)) {
      throw new SourceError('snapshot-gone', `unknown snapshot: ${id}`, { subject: id });
    }
    if (this.#last?.id !== id) this.#last = { id, manifest: this.readManifest(id) };
    return this.#last;
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
    await this.files.write(`${target}.new`, text);
    await this.files.rename(`${target}.new`, target);
    await this.files.sync(this.path('manifests'));
    const moved = this.#pointer.move(base.id === emptyId ? null : base.id, id, () => {
      for (const file of newFiles(base.manifest, manifest)) {
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

  /** Forgets every snapshot but the current one and those to keep, and removes the files that no kept snapshot holds. */
  collect(keep: readonly string[] = []): void {
    this.#pointer.forget((current, snapshots) => {
      const kept = snapshots.filter((id) => id === current || keep.includes(id));
      sweep(this, kept);
      return snapshots.filter((id) => !kept.includes(id));
    });
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
    return new Store(root, files, openPointer(pointer), options.standard ?? standard);
  } catch (cause) {
    throw new StoreError('store-unreadable', `cannot open data folder: ${root}`, { subject: root, cause });
  }
}
