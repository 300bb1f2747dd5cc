import { tableRows } from '@qianliyan/sdk';
import type { BatchManifest } from '@qianliyan/sdk';
import { expect, test } from 'vitest';
import { payment, regions, writeBatch } from '../../test/batches.js';
import type { BatchSpec } from '../../test/batches.js';
import { paidVouchers } from '../../test/facts.js';
import { newStore } from '../../test/stores.js';
import { duckdbSource, loadBatches, putTable } from '../index.js';

const base: BatchSpec = { batchId: 'base', businessDate: '2024-12-31', tables: { region: regions } };
const day = (businessDate: string, of: Partial<BatchSpec>, ...vouchers: string[]): BatchSpec => ({
  batchId: `day-${businessDate}`,
  businessDate,
  tables: { paymentVoucher: vouchers.map((voucherId) => payment({ voucherId, actualDate: businessDate })) },
  ...of,
});

async function loaded(...specs: readonly BatchSpec[]) {
  const { store, inbox } = await newStore();
  const load = async (...more: readonly BatchSpec[]) =>
    loadBatches(store, await Promise.all(more.map((spec) => writeBatch(inbox, spec))));
  await load(base, ...specs);
  return { store, load };
}

test('the same batch twice changes nothing', async () => {
  const { store, load } = await loaded(day('2025-06-02', {}, 'a'));
  const before = store.current();
  expect(await load(day('2025-06-02', {}, 'a'))).toEqual({
    snapshot: before.id,
    taken: [],
    unchanged: ['day-2025-06-02'],
  });
  expect(store.current()).toEqual(before);
});

test('the same batch with other content is a conflict', async () => {
  const { store, load } = await loaded(day('2025-06-02', {}, 'a'));
  const before = store.current();
  await expect(load(day('2025-06-02', {}, 'b'))).rejects.toMatchObject({
    code: 'batch-conflict',
    subject: 'day-2025-06-02',
  });
  await expect(load(day('2025-06-02', { batchId: 'other' }, 'b'))).rejects.toMatchObject({
    code: 'batch-conflict',
    subject: 'other',
  });
  expect(store.current()).toEqual(before);
});

test('a higher revision replaces the rows of its feed and day, and nothing else', async () => {
  const { store, load } = await loaded(
    day('2025-06-02', {}, 'a', 'b'),
    day('2025-06-03', {}, 'c'),
    day('2025-06-02', { batchId: 'audit', feed: 'audit' }, 'x'),
  );
  await load(day('2025-06-02', { batchId: 'fixed', revision: 2 }, 'b', 'd'));
  expect(Object.keys(await paidVouchers(store))).toEqual(['b', 'c', 'd', 'x']);
  await load(day('2025-06-02', { batchId: 'emptied', revision: 3 }));
  expect(Object.keys(await paidVouchers(store))).toEqual(['c', 'x']);
});

test('a late lower revision fills only the tables that the higher one does not hold', async () => {
  const { store, load } = await loaded(day('2025-06-02', { batchId: 'second', revision: 2 }, 'new'));
  const first = day('2025-06-02', {}, 'old');
  const report = await load({
    ...first,
    tables: { ...first.tables, agency: [{ agencyCode: 'A1', agencyName: '教育主管部门', regionCode: '510000000' }] },
  });
  expect(report.taken).toMatchObject([{ batchId: 'day-2025-06-02', tables: [{ table: 'agency', accepted: 1 }] }]);
  expect(Object.keys(await paidVouchers(store))).toEqual(['new']);
});

test('days in any order, one by one or all at once, hold the same rows', async () => {
  const days = ['2025-07-01', '2025-05-30', '2025-06-03', '2025-06-02'].map((date) => day(date, {}, `v${date}`));
  const together = await loaded(...days);
  const apart = await loaded();
  for (const one of days) await apart.load(one);
  expect(await paidVouchers(apart.store)).toEqual(await paidVouchers(together.store));
  const parts = (of: typeof apart) => of.store.current().manifest.tables.paymentVoucher?.parts;
  expect(parts(apart)).toEqual(parts(together));
  expect(parts(apart)?.map((part) => part.partition)).toEqual(['2025-05', '2025-06', '2025-07']);
  expect(apart.store.current().manifest.dataThrough).toBe('2025-07-01');
});

test('data is complete only as far as its slowest feed', async () => {
  const { store, load } = await loaded(
    day('2025-06-02', {}, 'a'),
    day('2025-06-05', { batchId: 'x', feed: 'other' }, 'x'),
  );
  expect(store.current().manifest.dataThrough).toBe('2025-06-02');
  await load(day('2025-06-04', {}, 'b'));
  expect(store.current().manifest.dataThrough).toBe('2025-06-04');
});

test('an old file brought in once does not pull the watermark back, unless there is nothing else', async () => {
  const backfill = (batch: BatchManifest) => ({ ...batch, backfill: true });
  const old = day('2013-01-31', { feed: 'archive', tamper: backfill }, 'old');
  const { store, load } = await loaded(old);
  const through = () => store.current().manifest.dataThrough;
  expect(through()).toBe('2013-01-31');
  await load(day('2025-06-02', {}, 'a'));
  expect(through()).toBe('2025-06-02');
  await load(day('2024-12-31', { feed: 'archive', batchId: 'more', tamper: backfill }, 'more'));
  expect(through()).toBe('2025-06-02');
  await load(day('2025-06-01', { feed: 'audit', batchId: 'audit' }, 'x'));
  expect(through()).toBe('2025-06-01');
});

test('a table kept whole is upserted by key, and an older day never overwrites a newer one', async () => {
  const agency = (date: string, ...names: readonly (readonly [string, string])[]): BatchSpec => ({
    batchId: `agency-${date}`,
    businessDate: date,
    tables: { agency: names.map(([agencyCode, agencyName]) => ({ agencyCode, agencyName, regionCode: '510104000' })) },
  });
  const { store, load } = await loaded(agency('2025-06-02', ['A', '甲'], ['B', '乙']));
  await load(agency('2025-06-03', ['A', '甲改']));
  await load(agency('2025-06-01', ['A', '甲旧'], ['C', '丙']));
  const source = await duckdbSource(store);
  const page = await source.rows({ from: 'agency', columns: ['agencyName', 'countyCode'] });
  expect(tableRows(page)).toEqual(['甲改', '乙', '丙'].map((agencyName) => ({ agencyName, countyCode: '510104000' })));
  source.close();
});

test('a key that stands in another month is set aside, unless its own batch gives it up in the same call', async () => {
  const { store, load } = await loaded(day('2025-05-30', {}, 'a'), day('2025-06-02', {}, 'a', 'b'));
  const paid = async () => Object.keys(await paidVouchers(store));
  const quarantinedRows = () => store.current().manifest.batches.reduce((sum, batch) => sum + batch.quarantined, 0);
  expect([await paid(), quarantinedRows()]).toEqual([['a', 'b'], 1]);
  await load(day('2025-07-01', {}, 'b', 'c'));
  expect([await paid(), quarantinedRows()]).toEqual([['a', 'b', 'c'], 2]);
  await load(
    day('2025-05-30', { batchId: 'may', revision: 2 }, 'a', 'b'),
    day('2025-06-02', { batchId: 'june', revision: 2 }, 'd'),
  );
  expect([await paid(), quarantinedRows()]).toEqual([['a', 'b', 'c', 'd'], 2]);
});

test('a key that stands in another day is set aside, never counted twice', async () => {
  const { store, load } = await loaded(day('2025-06-02', {}, 'a', 'b'));
  const report = await load(day('2025-06-03', {}, 'b', 'c', 'c'));
  expect(report.taken[0]?.tables).toEqual([{ table: 'paymentVoucher', received: 3, accepted: 1, quarantined: 2 }]);
  expect(Object.keys(await paidVouchers(store))).toEqual(['a', 'b', 'c']);
});

test('places follow the region tree when a county moves', async () => {
  const { store, load } = await loaded(day('2025-06-02', {}, 'a'));
  const moved = [
    { regionCode: '620100000', name: '另一市', shortName: '另一市', level: 'prefecture', parentCode: '510000000' },
    { regionCode: '510104000', name: '演示区', shortName: '演示区', level: 'county', parentCode: '620100000' },
  ];
  await load({ batchId: 'moved', businessDate: '2025-06-03', tables: { region: moved } });
  const source = await duckdbSource(store);
  const page = await source.rows({ from: 'paymentVoucher', columns: ['prefectureCode', 'countyCode'] });
  expect(tableRows(page)).toEqual([{ prefectureCode: '620100000', countyCode: '510104000' }]);
  source.close();
});

test('tables of a year are cut by year, and a replaced day leaves every year it was in', async () => {
  const line = (lineId: string, year: string) => ({
    lineId,
    year,
    regionCode: '510000000',
    stage: 'approved',
    fundBook: 'GPB',
    scope: 'own',
    direction: 'expenditure',
    subjectCode: '205',
    subjectLevel: '1',
    isTransfer: 'false',
    amount: '1',
  });
  const budget = (revision: number, ...lines: ReturnType<typeof line>[]): BatchSpec => ({
    batchId: `budget-${revision}`,
    businessDate: '2025-01-31',
    revision,
    tables: { budgetLine: lines },
  });
  const { store, load } = await loaded(budget(1, line('a', '2024'), line('b', '2025')));
  await load(budget(2, line('c', '2025')));
  expect(store.current().manifest.tables.budgetLine?.parts).toMatchObject([
    { partition: '2025', rows: 1, years: [2025, 2025], sums: { amount: '100' } },
  ]);
});

test('one synthetic batch makes a table synthetic', async () => {
  const { store, load } = await loaded(day('2025-06-02', { provenance: 'official' }, 'a'));
  expect(store.current().manifest.tables.paymentVoucher?.provenance).toBe('official');
  await load(day('2025-06-03', {}, 'b'));
  expect(store.current().manifest.tables.paymentVoucher?.provenance).toBe('synthetic');
});

test('a stopped load publishes nothing', async () => {
  const { store, inbox } = await newStore();
  const control = new AbortController();
  const folder = await writeBatch(inbox, base);
  const before = store.current();
  const stopped = loadBatches(store, [folder], { signal: control.signal, onProgress: () => control.abort() });
  await expect(stopped).rejects.toMatchObject({ name: 'SourceError', code: 'aborted' });
  expect(store.current()).toEqual(before);
  expect(store.files.list(store.path('tmp'))).toEqual([]);
});

test('a table put over loaded rows replaces them, and its watermark can be said', async () => {
  const { store } = await loaded(day('2025-06-02', {}, 'a'));
  await putTable(store, 'paymentVoucher', [], { provenance: 'official', dataThrough: '2025-12-31' });
  expect(await paidVouchers(store)).toEqual({});
  expect(store.current().manifest).toMatchObject({
    dataThrough: '2025-12-31',
    tables: { paymentVoucher: { provenance: 'official', parts: [] } },
  });
});
