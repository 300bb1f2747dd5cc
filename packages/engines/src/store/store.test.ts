import { appendFileSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { payment, regions, writeBatch } from '../../test/batches.js';
import { paidVouchers } from '../../test/facts.js';
import { newFolder, newStore } from '../../test/stores.js';
import { loadBatches, openStore, putTable } from '../index.js';

const region = { regionCode: '510000000', name: '演示省', shortName: '演示', level: 'province' } as const;
const named = (name: string) => [{ ...region, name }];

test('begins with an empty snapshot and moves on with every publish', async () => {
  const { store } = await newStore();
  const first = store.current();
  expect(first.manifest).toMatchObject({ parent: null, tables: {} });
  const second = await putTable(store, 'region', named('甲'), { provenance: 'official' });
  expect(store.current()).toMatchObject({
    id: second,
    manifest: { parent: first.id, tables: { region: { provenance: 'official' } } },
  });
  expect(store.snapshot(first.id).manifest.tables).toEqual({});
});

test('makes no data folder for a reader', async () => {
  const folder = path.join(await newFolder(), 'mistyped');
  await expect(openStore(folder, { existing: true })).rejects.toMatchObject({
    code: 'store-unreadable',
    message: `no data folder: ${folder}`,
  });
  expect(existsSync(folder)).toBe(false);
  (await openStore(folder)).close();
  (await openStore(folder, { existing: true })).close();
});

test('puts nothing computed from a snapshot that is no longer current', async () => {
  const { store } = await newStore();
  const first = await putTable(store, 'region', named('甲'), { provenance: 'official' });
  const second = await putTable(store, 'region', named('乙'), { provenance: 'official', onto: first });
  await expect(putTable(store, 'region', named('丙'), { provenance: 'official', onto: first })).rejects.toMatchObject({
    code: 'publish-conflict',
    subject: first,
  });
  expect(store.current().id).toBe(second);
});

test('keeps old snapshots readable until they are collected', async () => {
  const { store } = await newStore();
  const ids: string[] = [];
  for (const name of ['甲', '乙', '丙'])
    ids.push(await putTable(store, 'region', named(name), { provenance: 'official' }));
  expect(readdirSync(store.path('parts', 'region'))).toHaveLength(3);
  store.collect([ids[0] ?? '']);
  expect(readdirSync(store.path('parts', 'region'))).toHaveLength(2);
  expect(readdirSync(store.path('manifests'))).toHaveLength(2);
  expect(store.snapshot(ids[0] ?? '').id).toBe(ids[0]);
  expect(() => store.snapshot(ids[1] ?? '')).toThrow(
    expect.objectContaining({ name: 'SourceError', code: 'snapshot-gone' }),
  );
  expect(store.current().id).toBe(ids[2]);
});

test('collects what a killed writer left, but never what a snapshot holds', async () => {
  const { store } = await newStore();
  const id = await putTable(store, 'region', named('甲'), { provenance: 'official' });
  writeFileSync(store.path('parts', 'region', 'whole-0000000000000000.parquet'), 'half');
  writeFileSync(store.path('manifests', '0000000000000000.json.new'), '{');
  await store.files.makeFolder(store.path('tmp', '999999999-1'));
  store.collect();
  expect(readdirSync(store.path('parts', 'region'))).toEqual([
    path.basename(store.current().manifest.tables.region?.parts[0]?.file ?? ''),
  ]);
  expect(readdirSync(store.path('manifests'))).toEqual([`${id}.json`]);
  expect(readdirSync(store.path('tmp'))).toEqual([]);
});

test('refuses ids that are no snapshot, and manifests that do not match their hash', async () => {
  const { store } = await newStore();
  const id = await putTable(store, 'region', named('甲'), { provenance: 'official' });
  for (const bad of ['../pointer', '', 'ffffffffffffffff', `${id}\0`])
    expect(() => store.snapshot(bad)).toThrow(expect.objectContaining({ code: 'snapshot-gone' }));
  appendFileSync(store.path('manifests', `${id}.json`), ' ');
  const again = await openStore(store.folder);
  expect(() => again.current()).toThrow(
    expect.objectContaining({ name: 'StoreError', code: 'store-unreadable', subject: id }),
  );
  again.close();
});

test('says which folder cannot be opened', async () => {
  const folder = await newFolder();
  writeFileSync(path.join(folder, 'file'), '');
  const broken = path.join(folder, 'file', 'data');
  await expect(openStore(broken)).rejects.toMatchObject({
    name: 'StoreError',
    code: 'store-unreadable',
    subject: broken,
  });
});

test.each(['year=1999', 'regionCode=x', "it's [1]*?", '数据 目录'])(
  'takes a folder called %s for a name and nothing more',
  async (name) => {
    const folder = path.join(await newFolder(), name);
    const store = await openStore(path.join(folder, 'data'));
    const tables = { region: regions, paymentVoucher: [payment({ voucherId: 'a' })] };
    await loadBatches(store, [await writeBatch(folder, { batchId: name, businessDate: '2025-06-30', tables })]);
    await loadBatches(store, [
      await writeBatch(folder, {
        batchId: `${name} 2`,
        businessDate: '2025-06-29',
        tables: { paymentVoucher: [payment({ voucherId: 'b' })] },
      }),
    ]);
    expect(await paidVouchers(store)).toEqual({ a: 1234, b: 1234 });
    expect(store.current().manifest.tables.paymentVoucher?.parts).toMatchObject([{ rows: 2, years: [2025, 2025] }]);
    store.close();
  },
);

test('lets one of two writers win and tells the other', async () => {
  const { store } = await newStore();
  const other = await openStore(store.folder);
  const results = await Promise.allSettled(
    [store, other].map((one, i) => putTable(one, 'region', named(String(i)), { provenance: 'official' })),
  );
  other.close();
  expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(results.find((result) => result.status === 'rejected')).toMatchObject({
    reason: { name: 'StoreError', code: 'publish-conflict' },
  });
  expect(results.find((result) => result.status === 'fulfilled')).toMatchObject({ value: store.current().id });
});

test('refuses to publish a file that was collected meanwhile', async () => {
  const { store } = await newStore();
  const base = store.current();
  const part = {
    file: 'region/whole-1111111111111111.parquet',
    partition: 'whole',
    rows: 1,
    bytes: 1,
    sha256: '',
    sums: {},
    days: null,
    years: null,
    origins: [],
  };
  const manifest = {
    ...base.manifest,
    parent: base.id,
    tables: { region: { provenance: 'official' as const, parts: [part] } },
  };
  await expect(store.publish(base, manifest)).rejects.toMatchObject({ code: 'publish-conflict', subject: part.file });
  expect(store.current()).toEqual(base);
});
