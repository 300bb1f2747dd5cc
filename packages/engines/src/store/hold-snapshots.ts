import type { Lease } from './lease.js';
import { newHolder } from './lease.js';
import type { Snapshot, Store } from './store.js';

/** How a source holds the snapshots it answers from. */
export interface HoldOptions {
  /** Stand at this snapshot; the store's current one unless told. */
  readonly snapshot?: string;
  /** How long a snapshot it stood at stays readable, in milliseconds, for whoever pinned it: six hours unless told. */
  readonly leaseFor?: number;
  /** Leave the leases to their end when the source is closed: of a server that restarts, whose pages pinned a snapshot. */
  readonly leaveLeases?: boolean;
}

const sixHours = 6 * 60 * 60_000;

/** What a source holds of a store: the snapshot it stands at, and those it stood at, each until its lease ends. */
export interface HeldSnapshots {
  /** Name of the holder, and of its folder under `tmp/`. */
  readonly holder: string;
  /** Id of the snapshot it stands at. */
  readonly id: string;
  /** The snapshot it stands at, held longer when half its time is over. */
  standing(): Snapshot;
  /** Moves to the current snapshot; the one before stays held until its lease ends, for pages that pinned it. */
  move(): Snapshot;
  /** Lets go of all, unless the leases are to stay. */
  release(): void;
}

/**
 * Holds the snapshot a source stands at, longer and longer while it is asked for.
 * @throws SourceError `snapshot-gone` for a snapshot that was collected.
 */
export function holdSnapshots(store: Store, options: HoldOptions): HeldSnapshots {
  const { snapshot, leaseFor: time = sixHours, leaveLeases = false } = options;
  const holder = newHolder('reader');
  let lease: Lease = store.pin({ holder, for: time, ...(snapshot === undefined ? {} : { snapshot }) });
  const standing = (): Snapshot => {
    if (lease.expires !== null && store.now() > lease.expires - time / 2) lease = lease.renew();
    return lease.snapshot;
  };
  return {
    holder,
    get id() {
      return lease.snapshot.id;
    },
    standing,
    move() {
      if (store.current().id === lease.snapshot.id) return standing();
      lease = store.pin({ holder, for: time });
      return lease.snapshot;
    },
    release() {
      if (!leaveLeases) store.release(holder);
    },
  };
}
