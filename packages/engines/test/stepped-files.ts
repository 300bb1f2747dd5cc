import type { FilePort, Pointer } from '../src/index.js';
import { diskFiles } from '../src/store/files.js';

/** One change that a store makes through its file port. */
export interface Step {
  readonly name: 'makeFolder' | 'write' | 'sync' | 'rename' | 'remove' | `pointer.${'open' | keyof Pointer}`;
  /** The path it is about; of a rename, from and to. */
  readonly paths: readonly string[];
}

/** What a test does around every step; what it throws is the step's failure. */
export interface StepHooks {
  readonly before?: (step: Step) => void;
  readonly after?: (step: Step) => void;
}

/** The real disk, with a hook before and after every step that changes it. Reading is no step. */
export function steppedFiles({ before, after }: StepHooks): FilePort {
  const now = <T>(step: Step, work: () => T): T => {
    before?.(step);
    const done = work();
    after?.(step);
    return done;
  };
  const soon = async (step: Step, work: () => Promise<void>): Promise<void> => {
    before?.(step);
    await work();
    after?.(step);
  };
  return {
    ...diskFiles,
    makeFolder: (path) => soon({ name: 'makeFolder', paths: [path] }, () => diskFiles.makeFolder(path)),
    write: (path, text) => soon({ name: 'write', paths: [path] }, () => diskFiles.write(path, text)),
    sync: (path) => soon({ name: 'sync', paths: [path] }, () => diskFiles.sync(path)),
    rename: (from, to) => soon({ name: 'rename', paths: [from, to] }, () => diskFiles.rename(from, to)),
    remove: (path) => now({ name: 'remove', paths: [path] }, () => diskFiles.remove(path)),
    openPointer(path) {
      const pointer = now({ name: 'pointer.open', paths: [path] }, () => diskFiles.openPointer(path));
      const at = <T>(name: keyof Pointer, work: () => T): T => now({ name: `pointer.${name}`, paths: [path] }, work);
      return {
        ...pointer,
        move: (expected, next, check) => at('move', () => pointer.move(expected, next, check)),
        hold: (lease, listed) => at('hold', () => pointer.hold(lease, listed)),
        release: (holder, snapshot) => at('release', () => pointer.release(holder, snapshot)),
        forget: (forgotten) => at('forget', () => pointer.forget(forgotten)),
        locked: (work) => at('locked', () => pointer.locked(work)),
      };
    },
  };
}
