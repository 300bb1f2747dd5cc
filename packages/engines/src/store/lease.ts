import { randomUUID } from 'node:crypto';
import { SourceError } from '@qianliyan/sdk';
import { isReadOnly } from './pointer.js';
import type { Pointer } from './pointer.js';
import type { Snapshot } from './store.js';

/** How to pin a snapshot. */
export interface PinOptions {
  /** The snapshot to hold; the current one unless told. */
  readonly snapshot?: string;
  /** Who holds it, a name nobody else has; a new one unless told. */
  readonly holder?: string;
  /** For how long, in milliseconds. */
  readonly for: number;
  /** True of a writer: until it ends, `collect` leaves alone what no snapshot holds yet. */
  readonly writing?: boolean;
}

/** A snapshot that stays readable until the lease ends or is let go. 快照租约 */
export interface Lease {
  readonly snapshot: Snapshot;
  /** Who holds it; a folder of this name under `tmp/` is left alone as long. */
  readonly holder: string;
  /** When it ends, in milliseconds since 1970; null in a folder that may only be read, where nothing can be held. */
  readonly expires: number | null;
  /**
   * The same snapshot, held from now on for as long again.
   * @throws SourceError `snapshot-gone` when the lease had ended and the snapshot was collected.
   */
  renew(): Lease;
  /** Lets the snapshot go. */
  release(): void;
}

/** A name for who holds a lease, that no other process will have. */
export const newHolder = (kind: 'reader' | 'writer'): string => `${kind}-${randomUUID()}`;

/** What a lease is taken from. */
export interface Leased {
  readonly pointer: Pointer;
  readonly now: () => number;
  /** True of the empty snapshot, which is always there. */
  readonly isEmpty: (snapshot: string) => boolean;
}

/** Does what writes the pointer file; false where it may only be read. */
export function ifWritable(write: () => void): boolean {
  try {
    write();
    return true;
  } catch (cause) {
    if (isReadOnly(cause)) return false;
    throw cause;
  }
}

/**
 * Takes a lease of a snapshot.
 * @throws SourceError `snapshot-gone` when it was collected.
 */
export function takeLease(from: Leased, snapshot: Snapshot, options: PinOptions): Lease {
  const { pointer, now, isEmpty } = from;
  const { id } = snapshot;
  const holder = options.holder ?? newHolder('reader');
  const expires = now() + options.for;
  let there = true;
  const written = ifWritable(() => {
    there = pointer.hold({ holder, snapshot: id, expires, writing: options.writing === true }, !isEmpty(id));
  });
  if (!there) throw new SourceError('snapshot-gone', `snapshot was collected: ${id}`, { subject: id });
  return {
    snapshot,
    holder,
    expires: written ? expires : null,
    renew: () => takeLease(from, snapshot, { ...options, holder }),
    release: () => {
      if (written) pointer.release(holder, id);
    },
  };
}
