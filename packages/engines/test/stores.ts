import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { openStore } from '../src/index.js';
import type { Store, StoreOptions } from '../src/index.js';

const makeFolder = (): Promise<string> => mkdtemp(path.join(tmpdir(), 'qianliyan-'));

/** A scratch folder that goes with the test. */
export async function newFolder(): Promise<string> {
  const folder = await makeFolder();
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A store for tests. */
export interface TestStore {
  readonly store: Store;
  /** Where batches are written. */
  readonly inbox: string;
  /** Closes and removes it. */
  close(): Promise<void>;
}

/** An empty store and a folder for batches, for whoever closes it. */
export async function openTestStore(options: StoreOptions = {}): Promise<TestStore> {
  const folder = await makeFolder();
  const store = await openStore(path.join(folder, 'data'), options);
  let open = true;
  const close = async () => {
    if (open) store.close();
    open = false;
    await rm(folder, { recursive: true, force: true });
  };
  return { store, inbox: path.join(folder, 'inbox'), close };
}

/** As `openTestStore`, gone with the test. */
export async function newStore(options: StoreOptions = {}): Promise<TestStore> {
  const opened = await openTestStore(options);
  onTestFinished(opened.close);
  return opened;
}
