import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FilePort } from '../src/index.js';
import { steppedFiles } from './stepped-files.js';
import type { Step } from './stepped-files.js';

/** A file's content: what is surely on the disk, and what was last written. */
interface Inode {
  durable: Buffer | undefined;
  live: Buffer;
}
type Entry = Inode | 'folder';

/** A number from 0 below the given one; where chance comes from. */
export type Dice = (below: number) => number;

/** A real folder, of which only what was flushed is sure to outlive a power loss. */
export interface PowerLossDisk {
  readonly files: FilePort;
  /** Takes everything in a folder for flushed long ago. */
  settle(folder: string): void;
  /** Lets the power fail before the n-th step from now; every step fails from then on. */
  arm(n: number): void;
  /** True when the power has failed. */
  failed(): boolean;
  /**
   * Writes what may be found after the power loss into a new folder: of every name and every content that was not flushed,
   * the old, the new or a part of the new, each by chance. SQLite's own commits are taken as atomic.
   */
  survive(folder: string, to: string, dice: Dice): void;
}

/** A disk for stores that can lose its power. */
export function powerLossDisk(): PowerLossDisk {
  const inodes = new Map<number, Inode>();
  const flushed = new Map<string, Map<string, Entry>>();
  let left = Number.POSITIVE_INFINITY;

  const inodeAt = (at: string): Inode => {
    const { ino } = statSync(at);
    const inode = inodes.get(ino) ?? { durable: undefined, live: Buffer.alloc(0) };
    inode.live = readFileSync(at);
    inodes.set(ino, inode);
    return inode;
  };
  const entryAt = (at: string): Entry => (statSync(at).isDirectory() ? 'folder' : inodeAt(at));
  const listed = (folder: string): Map<string, Entry> =>
    new Map(existsSync(folder) ? readdirSync(folder).map((name) => [name, entryAt(path.join(folder, name))]) : []);
  /** Keeps the content of what is about to lose its last name: the name may come back. */
  const unlink = (at: string): void => {
    if (!existsSync(at)) return;
    if (statSync(at).isDirectory()) for (const name of readdirSync(at)) unlink(path.join(at, name));
    else {
      inodeAt(at);
      inodes.delete(statSync(at).ino);
    }
  };
  const flush = (at: string): void => {
    if (statSync(at).isDirectory()) flushed.set(at, listed(at));
    else {
      const inode = inodeAt(at);
      inode.durable = inode.live;
    }
  };
  const settle = (folder: string): void => {
    for (const name of readdirSync(folder)) {
      const at = path.join(folder, name);
      if (statSync(at).isDirectory()) settle(at);
      else flush(at);
    }
    flush(folder);
  };

  const before = ({ name, paths: [from = '', to = ''] }: Step): void => {
    left -= 1;
    if (left <= 0) throw new Error('power is lost');
    if (name === 'remove') unlink(from);
    if (name === 'rename') unlink(to);
  };
  const after = ({ name, paths: [at = ''] }: Step): void => {
    if (name === 'write' || name === 'sync') flush(at);
    if (name !== 'makeFolder') return;
    for (let made = at; !flushed.get(path.dirname(made))?.has(path.basename(made)); made = path.dirname(made)) {
      const above = path.dirname(made);
      if (!flushed.has(above)) flushed.set(above, new Map());
      flushed.get(above)?.set(path.basename(made), 'folder');
      if (above === made) break;
    }
  };

  const contentOf = ({ durable, live }: Inode, dice: Dice): Buffer => {
    if (durable?.equals(live)) return live;
    const cut = dice(live.length + 1);
    const zeroed = Buffer.concat([live.subarray(0, cut), Buffer.alloc(live.length - cut)]);
    return [durable ?? Buffer.alloc(0), live, live.subarray(0, cut), zeroed][dice(4)]!;
  };
  const survive = (folder: string, to: string, dice: Dice): void => {
    mkdirSync(to, { recursive: true });
    const [now, sure] = [listed(folder), flushed.get(folder) ?? new Map<string, Entry>()];
    for (const name of new Set([...now.keys(), ...sure.keys()])) {
      if (name.startsWith('pointer.sqlite')) {
        cpSync(path.join(folder, name), path.join(to, name));
        continue;
      }
      const entry = dice(2) === 0 ? now.get(name) : sure.get(name);
      if (entry === 'folder') survive(path.join(folder, name), path.join(to, name), dice);
      else if (entry) writeFileSync(path.join(to, name), contentOf(entry, dice));
    }
  };

  return {
    files: steppedFiles({ before, after }),
    settle,
    arm(n) {
      left = n;
    },
    failed: () => left <= 0,
    survive,
  };
}
