import { QianliyanError } from '@qianliyan/sdk';
import { StoreError } from '../errors.js';
import { openSession } from '../sql/session.js';
import type { EngineLimits, Session } from '../sql/session.js';
import type { Store } from '../store/store.js';

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

let opened = 0;

/** What a full disk or the engine says, in its first line. */
const failed = (cause: unknown): StoreError => {
  const [line = ''] = String(cause instanceof Error ? cause.message : cause).split('\n');
  return new StoreError('write-failed', `write failed: ${line}`, { cause });
};

/** Runs `work` in a workspace and cleans up whatever happens. */
export async function withWorkspace<T>(
  store: Store,
  options: WriteOptions,
  work: (workspace: Workspace) => Promise<T>,
): Promise<T> {
  const scratch = store.path('tmp', `${process.pid}-${(opened += 1)}`);
  let session: Session | undefined;
  let files = 0;
  try {
    await store.files.makeFolder(scratch);
    session = await openSession(scratch, options, options.signal);
    return await work({ store, session, scratchFile: (extension) => `${scratch}/${(files += 1)}.${extension}` });
  } catch (cause) {
    throw cause instanceof QianliyanError ? cause : failed(cause);
  } finally {
    session?.close();
    store.files.remove(scratch);
  }
}
