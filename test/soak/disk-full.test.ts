import path from 'node:path';
import { openStore } from '../../packages/engines/src/index.js';
import { expect, test } from 'vitest';
import { payment, regions, writeBatch } from '../../packages/engines/test/batches.js';
import { newFolder } from '../../packages/engines/test/stores.js';
import { faultsOf, strayFiles } from '../../packages/engines/test/whole.js';
import { dice } from './nightly.js';
import { cramped, qianliyan } from './processes.js';

test('when the kernel refuses to write more, sync says so, the old snapshot stands, and the next try succeeds', async () => {
  const folder = await newFolder();
  const [data, inbox, other] = ['data', 'inbox', 'other'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  const roll = dice(7);
  const words = () => Array.from({ length: 8 }, () => roll(2 ** 32).toString(36)).join('');
  const rows = Array.from({ length: 4000 }, (_, i) => payment({ voucherId: `${i} ${words()}`, purpose: words() }));
  await writeBatch(inbox, {
    batchId: 'divisions',
    feed: 'divisions',
    businessDate: '2025-01-01',
    tables: { region: regions },
  });
  expect(await qianliyan('sync', inbox, '--data', data, '--json').ended).toMatchObject({ code: 0 });
  const store = await openStore(data, { now: () => Date.now() + 60 * 60_000 });
  const before = store.current();
  await writeBatch(other, { batchId: 'long', businessDate: '2025-06-30', tables: { paymentVoucher: rows } });
  const { code, stdout } = await cramped(128, 'sync', other, '--data', data, '--json').ended;
  expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'write-failed' } });
  expect(code).toBe(1);
  expect(store.current()).toEqual(before);
  expect(await faultsOf(store)).toEqual([]);
  store.collect();
  expect(strayFiles(store, [before.id])).toEqual([]);
  expect(await qianliyan('sync', other, '--data', data, '--json').ended).toMatchObject({ code: 0 });
  expect(store.current().manifest.tables.paymentVoucher?.parts).toMatchObject([{ rows: 4000 }]);
  expect(await faultsOf(store)).toEqual([]);
  store.close();
}, 60_000);
