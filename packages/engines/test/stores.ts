import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { openStore } from '../src/index.js';
import type { Store, StoreOptions } from '../src/index.js';

/** A scratch folder that goes with the test. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'qianliyan-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** An empty store and a folder for batches, both gone with the test. */
export async function newStore(options: StoreOptions = {}): Promise<{ readonly store: Store; readonly inbox: string }> {
  const folder = await newFolder();
  const store = await openStore(path.join(folder, 'data'), options);
  onTestFinished(() => {
    store.close();
  });
  return { store, inbox: path.join(folder, 'inbox') };
}
