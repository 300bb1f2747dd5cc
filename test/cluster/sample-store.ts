import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadBatches, openStore } from '@qianliyan/engines';
import type { Store } from '@qianliyan/engines';
import { generateSample } from '@qianliyan/sample';

/** A store of the sample province, and what goes with it. */
export interface SampleStore {
  readonly store: Store;
  close(): Promise<void>;
}

/** Generates the sample of one year and loads it. */
export async function sampleStore(): Promise<SampleStore> {
  const folder = await mkdtemp(path.join(tmpdir(), 'qianliyan-sample-'));
  const inbox = path.join(folder, 'inbox');
  await generateSample({ seed: 3, payments: 20_000, through: '2023-12-31', out: inbox });
  const store = await openStore(path.join(folder, 'data'));
  const batches = (await readdir(inbox, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  await loadBatches(
    store,
    batches.map((entry) => path.join(inbox, entry.name)),
  );
  return {
    store,
    close: async () => {
      store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
