import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';

/** Everything publishing does to the disk: one port, so that a test can make the N-th call fail. */
export interface FolderPort {
  /** Makes a folder and those above it. */
  makeFolder(path: string): Promise<void>;
  /** Writes a new file and flushes it to the disk. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** Puts a file where another may be, at once. */
  rename(from: string, to: string): Promise<void>;
  /** Flushes a folder's list of names to the disk. */
  sync(path: string): Promise<void>;
  /** The bytes of a file; undefined when it is missing. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Names in a folder; none when it is missing. */
  list(path: string): Promise<readonly string[]>;
  /** Removes a file; one that is not there is no fault. */
  remove(path: string): Promise<void>;
}

/** Answers what a missing file or folder means. */
const orMissing = async <A, M>(ask: Promise<A>, missing: M): Promise<A | M> => {
  try {
    return await ask;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return missing;
    throw cause;
  }
};

/** The port of a real disk. */
export const diskFolder: FolderPort = {
  async makeFolder(path) {
    await mkdir(path, { recursive: true });
  },
  async write(path, bytes) {
    const handle = await open(path, 'w');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  rename,
  async sync(path) {
    const handle = await open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  read: (path) => orMissing(readFile(path), undefined),
  list: (path) => orMissing(readdir(path), []),
  remove: (path) => rm(path, { force: true }),
};
