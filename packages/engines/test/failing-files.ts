import type { FilePort } from '../src/index.js';
import { diskFiles } from '../src/store/files.js';

/** A disk whose N-th change fails, counted from `arm`. */
export interface FailingFiles {
  readonly files: FilePort;
  /** Makes the n-th change from now on fail, and every later one: the disk is gone. */
  arm(n: number): void;
  /** True when a change has failed. */
  failed(): boolean;
}

/** A port to the real disk that can be told to fail. */
export function failingFiles(): FailingFiles {
  let left = Number.POSITIVE_INFINITY;
  const change =
    <A extends readonly unknown[]>(call: (...args: A) => Promise<void>) =>
    async (...args: A): Promise<void> => {
      left -= 1;
      if (left <= 0) throw new Error('disk is full');
      await call(...args);
    };
  return {
    files: {
      ...diskFiles,
      makeFolder: change(diskFiles.makeFolder),
      write: change(diskFiles.write),
      sync: change(diskFiles.sync),
      rename: change(diskFiles.rename),
    },
    arm(n) {
      left = n;
    },
    failed: () => left <= 0,
  };
}
