import { loadBatches, openStore, quarantined } from '@qianliyan/engines';
import { sampleBatches, writeBatch } from '@qianliyan/sample';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

/** Tables of every night, which other tests load. */
const nightly: readonly string[] = ['allotment', 'paymentVoucher', 'executionMonthly'];

test('every row the departments send is taken in, none set aside', { timeout: 120_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'qianliyan-topics-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const folders: string[] = [];
  for (const batch of sampleBatches({ seed: 7, payments: 20_000 })) {
    const own = batch.feed === 'base' || batch.feed === 'finance';
    const files = batch.files.filter(({ table }) => !own || (!nightly.includes(table) && table !== 'budgetLine'));
    if (files.length > 0) folders.push((await writeBatch(join(folder, 'inbox'), { ...batch, files })).folder);
  }
  const store = await openStore(join(folder, 'store'));
  await loadBatches(store, folders);
  const refused = await quarantined(store, { limit: 5 });
  store.close();
  expect(refused).toEqual([]);
});
