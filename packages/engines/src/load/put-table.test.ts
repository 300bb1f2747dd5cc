import { fillPlaces, tableRows } from '@qianliyan/sdk';
import type { RegionPlace } from '@qianliyan/sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { regions } from '../../test/batches.js';
import { newStore, openTestStore } from '../../test/stores.js';
import { duckdbSource, putTable, putTables } from '../index.js';
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
  const columns = [
    'agencyCode',
    'agencyName',
    'regionCode',
    'regionLevel',
    'parentCode',
    'prefectureCode',
    'countyCode',
  ];
  const page = await source.rows({ from: 'agency', columns, limit: 1000 });
  source.close();
  return tableRows(page);
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

const named = (code: string, agencyName: string): PutRow<'agency'> => ({ ...agency(code, '510000000'), agencyName });
const namesIn = async (store: Store) =>
  Object.fromEntries((await agencies(store)).map((row) => [row['agencyCode'], row['agencyName']]));

test('rows that are kept stay beside those put, whatever else was held', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.nat(9), { maxLength: 8 }),
      fc.uniqueArray(fc.nat(9), { maxLength: 8 }),
      fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 6 }),
      async (held, put, kept) => {
        const { store, close } = await openTestStore();
        try {
          await putTable(store, 'region', tree, { provenance: 'official' });
          const [before, after] = [held.map((n) => named(`A${n}`, '旧')), put.map((n) => named(`A${n}`, '新'))];
          await putTables(store, { agency: before }, { provenance: 'synthetic' });
          const keep = { agency: { column: 'agencyCode', op: 'in', values: kept.map((n) => `A${n}`) } } as const;
          const stays = held.filter((n) => kept.includes(n));
          const wrong = stays.some((n) => put.includes(n));
          const done = putTables(store, { agency: after }, { provenance: 'synthetic', keep });
          if (wrong) await expect(done).rejects.toMatchObject({ code: 'rows-rejected' });
          else await done;
          const expected = wrong ? before : [...before.filter((_, i) => stays.includes(held[i]!)), ...after];
          expect(await namesIn(store)).toEqual(
            Object.fromEntries(expected.map(({ agencyCode, agencyName }) => [agencyCode, agencyName])),
          );
        } finally {
          await close();
        }
      },
    ),
    { numRuns: 25 },
  );
});

test('what is to be kept is asked as any rows are: of columns there are', async () => {
  const { store } = await newStore();
  await putTable(store, 'region', tree, { provenance: 'official' });
  await putTables(store, { agency: [named('A', '旧')] }, { provenance: 'synthetic' });
  const keep = { agency: { column: 'agncyCode', op: 'eq', value: 'A' } } as const;
  await expect(putTables(store, { agency: [] }, { provenance: 'synthetic', keep })).rejects.toMatchObject({
    code: 'unknown-column',
  });
});
