import { fillPlaces, tableRows } from '@qianliyan/sdk';
import type { RegionPlace } from '@qianliyan/sdk';
import { expect, onTestFinished, test } from 'vitest';
import { regions } from '../../test/batches.js';
import { newStore } from '../../test/stores.js';
import { duckdbSource, putTable } from '../index.js';
import type { PutRow, Store } from '../index.js';

const tree = regions.map((region) => ({
  ...region,
  parentCode: region['parentCode'] || null,
})) as unknown as (RegionPlace & PutRow<'region'>)[];
const agency = (agencyCode: string, regionCode: string): PutRow<'agency'> => ({
  agencyCode,
  agencyName: '教育主管部门',
  regionCode: regionCode as never,
});

async function agencies(store: Store) {
  const source = await duckdbSource(store);
  onTestFinished(() => {
    source.close();
  });
  const columns = [
    'agencyCode',
    'agencyName',
    'regionCode',
    'regionLevel',
    'parentCode',
    'prefectureCode',
    'countyCode',
  ];
  return tableRows(await source.rows({ from: 'agency', columns, limit: 1000 }));
}

test('finds the same places as the SDK does', async () => {
  const { store } = await newStore();
  await putTable(store, 'region', tree, { provenance: 'official' });
  const rows = tree.map((region, i) => agency(`A${i}`, region.regionCode));
  await putTable(store, 'agency', rows, { provenance: 'synthetic' });
  expect(await agencies(store)).toEqual(fillPlaces(rows as never, tree));
});

test('does not loop on a tree that bites its tail', async () => {
  const { store } = await newStore();
  const bitten = tree.map((region) => (region.level === 'province' ? { ...region, parentCode: '510104000' } : region));
  await putTable(store, 'region', bitten, { provenance: 'official' });
  const rows = tree.map((region, i) => agency(`A${i}`, region.regionCode));
  await putTable(store, 'agency', rows, { provenance: 'synthetic' });
  expect(await agencies(store)).toEqual(fillPlaces(rows as never, bitten));
});

test.each([
  [
    'an unknown region',
    [agency('A', '510000000'), agency('B', '999999999')],
    'unknown-region in agency row 2: regionCode',
  ],
  ['a key twice', [agency('A', '510000000'), agency('A', '510000000')], 'duplicate-key in agency row 2: agencyCode'],
  [
    'a required value missing',
    [{ ...agency('A', '510000000'), agencyName: null }],
    'required-missing in agency row 1: agencyName',
  ],
  [
    'a value not in its list',
    [{ ...agency('A', '510000000'), agencyType: 'palace' as never }],
    'not-in-list in agency row 1: agencyType',
  ],
  [
    'half a person',
    [{ ...agency('A', '510000000'), headcountActual: 1.5 }],
    'bad-int in agency row 1: headcountActual',
  ],
  [
    'a column nobody knows',
    [{ ...agency('A', '510000000'), colour: 'red' } as never],
    'unknown-column in agency row 1: colour',
  ],
])('refuses rows with %s, and publishes nothing', async (_, rows, message) => {
  const { store } = await newStore();
  await putTable(store, 'region', tree, { provenance: 'official' });
  const before = store.current();
  await expect(putTable(store, 'agency', rows, { provenance: 'synthetic' })).rejects.toMatchObject({
    name: 'StoreError',
    code: 'rows-rejected',
    message,
  });
  expect(store.current()).toEqual(before);
});
