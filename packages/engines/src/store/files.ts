import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { chunksOf } from './chunks.js';
import { openPointer } from './pointer.js';
import type { Pointer } from './pointer.js';

/**
 * Everything the store does to the disk, beside the bytes that DuckDB writes into new files under `tmp/`.
 * One port, so that a test can make the N-th call fail, fill the disk or lose what was not flushed.
 */
export interface FilePort {
  /** Makes a folder and those above it, each flushed into the list of the one above. */
  makeFolder(path: string): Promise<void>;
  /** Writes a new file and flushes it to the disk. */
  write(path: string, text: string): Promise<void>;
  /** Flushes a file, or a folder's list of names, to the disk. */
  sync(path: string): Promise<void>;
  /** Puts a file where another may be, at once. */
  rename(from: string, to: string): Promise<void>;
  /** The text of a file. */
  read(path: string): string;
  /** Removes a file or a whole folder. At once, because it must finish under the pointer's write lock. */
  remove(path: string): void;
  /** Names in a folder; none when the folder is missing. */
  list(path: string): readonly string[];
  /** Hex SHA-256 of a file and its size in bytes. */
  digest(path: string): Promise<{ readonly sha256: string; readonly bytes: number }>;
  /** Opens the pointer file, making it when it is missing; its every write is a step of its own. */
  openPointer(path: string): Pointer;
}

const sync = async (path: string): Promise<void> => {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** The file port of a real disk. */
export const diskFiles: FilePort = {
  async makeFolder(path) {
    const first = await mkdir(path, { recursive: true });
    if (first === undefined) return;
    for (let made = path; made.length >= first.length; made = dirname(made)) await sync(dirname(made));
  },
  async write(path, text) {
    const handle = await open(path, 'w');
    try {
      await handle.writeFile(text, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  sync,
  rename,
  read: (path) => readFileSync(path, 'utf8'),
  remove(path) {
    rmSync(path, { recursive: true, force: true });
  },
  list(path) {
    try {
      return readdirSync(path);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw cause;
    }
  },
  async digest(path) {
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const chunk of await chunksOf(path)) {
      hash.update(chunk);
      bytes += chunk.length;
    }
    return { sha256: hash.digest('hex'), bytes };
  },
  openPointer,
};
