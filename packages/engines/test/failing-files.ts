import type { FilePort } from '../src/index.js';
import { steppedFiles } from './stepped-files.js';
import type { Step } from './stepped-files.js';

/** A disk whose N-th change fails, counted from `arm`. */
export interface FailingFiles {
  readonly files: FilePort;
  /** Makes the n-th change from now on fail, and every later one: the disk is full. */
  arm(n: number): void;
  /** Lets the first step of this name happen, and fails then and ever after: the answer is lost, not the step. */
  armAfter(name: Step['name']): void;
  /** Makes the disk whole again. */
  disarm(): void;
  /** The step that failed first. */
  failed(): Step | undefined;
}

/** A port to the real disk that can be told to fail. */
export function failingFiles(): FailingFiles {
  let left = Number.POSITIVE_INFINITY;
  let last: Step['name'] | undefined;
  let failed: Step | undefined;
  const full = (step: Step): never => {
    failed ??= step;
    throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  };
  return {
    files: steppedFiles({
      before(step) {
        left -= 1;
        if (left <= 0) full(step);
      },
      after(step) {
        if (step.name !== last) return;
        left = 0;
        full(step);
      },
    }),
    arm(n) {
      left = n;
    },
    armAfter(name) {
      last = name;
    },
    disarm() {
      left = Number.POSITIVE_INFINITY;
      last = undefined;
      failed = undefined;
    },
    failed: () => failed,
  };
}
