import { QianliyanError, SourceError } from '@qianliyan/sdk';
import { StoreError } from '../errors.js';
import { openSession } from '../sql/session.js';
import type { EngineLimits, Session } from '../sql/session.js';
import { newHolder } from '../store/lease.js';
import type { Lease } from '../store/lease.js';
import type { Snapshot, Store } from '../store/store.js';

/** Options of every call that writes. */
export interface WriteOptions extends EngineLimits {
  readonly signal?: AbortSignal;
}

/** What one writing call works with: a DuckDB of its own and a scratch folder, both gone at its end. */
export interface Workspace {
  readonly store: Store;
  readonly session: Session;
  /** A new path in the scratch folder. */
  scratchFile(extension: string): string;
}

/** How long a writer that is gone may be taken for one at work. It says that it works five times as often. */
const leaseFor = 10 * 60_000;

/** What a full disk or the engine says, in its first line. */
const failed = (cause: unknown): StoreError => {
  const [line = ''] = String(cause instanceof Error ? cause.message : cause).split('\n');
  return new StoreError('write-failed', `write failed: ${line}`, { cause });
};

/** Steps that may fail without harm: what they leave goes with the lease, at a later collection. */
function quietly(...steps: readonly (() => void)[]): void {
  for (const step of steps) {
    try {
      step();
    } catch {
      continue;
    }
  }
}

function pinBase(store: Store, { id }: Snapshot, holder: string): Lease {
  try {
    return store.pin({ snapshot: id, holder, for: leaseFor, writing: true });
  } catch (cause) {
    if (!(cause instanceof SourceError && cause.code === 'snapshot-gone')) throw cause;
    throw new StoreError('publish-conflict', `another writer published after snapshot: ${id}`, { subject: id, cause });
  }
}

/** Runs `work` in a workspace over a snapshot, which nobody collects meanwhile, and cleans up whatever happens. */
export async function withWorkspace<T>(
  store: Store,
  base: Snapshot,
  options: WriteOptions,
  work: (workspace: Workspace) => Promise<T>,
): Promise<T> {
  const holder = newHolder('writer');
  const scratch = store.path('tmp', holder);
  let lease: Lease | undefined;
  let beat: NodeJS.Timeout | undefined;
  let session: Session | undefined;
  let files = 0;
  try {
    lease = pinBase(store, base, holder);
    beat = setInterval(() => {
      quietly(() => void lease?.renew());
    }, leaseFor / 5).unref();
    await store.files.makeFolder(scratch);
    session = await openSession(scratch, options, options.signal);
    return await work({ store, session, scratchFile: (extension) => `${scratch}/${(files += 1)}.${extension}` });
  } catch (cause) {
    throw cause instanceof QianliyanError ? cause : failed(cause);
  } finally {
    clearInterval(beat);
    quietly(
      () => session?.close(),
      () => {
        store.files.remove(scratch);
      },
      () => lease?.release(),
    );
  }
}
