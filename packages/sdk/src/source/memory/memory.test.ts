import { expect, test } from 'vitest';
import { smallProvince } from '../../../test/small-province.js';
import { tableRows } from '../../table/build.js';
import { fillPlaces } from './fill-places.js';
import { memorySource } from './memory.js';
import type { MemoryContent } from './memory.js';

const { region } = smallProvince;
const hold = (tables: MemoryContent['tables'], more: Partial<MemoryContent> = {}) =>
  memorySource({ tables, provenance: 'synthetic', ...more });
const agency = { agencyCode: 'A1', agencyName: '甲', regionCode: '510101001' };

test('fills derived places by parent, never by prefix', async () => {
  // A zone whose code looks like a county of 甲市 and whose parent is the province.
  const zone = {
    regionCode: '510109000',
    name: '某新区',
    shortName: '某新区',
    level: 'zone',
    parentCode: '510000000',
  } as const;
  const source = hold({
    region: [...region, zone],
    agency: [
      agency,
      { ...agency, agencyCode: 'A2', regionCode: '510109000' },
      { ...agency, agencyCode: 'A3', regionCode: '999999999' },
    ],
  });
  const page = await source.rows({
    from: 'agency',
    columns: ['regionLevel', 'parentCode', 'prefectureCode', 'countyCode'],
  });
  expect(tableRows(page).map((row) => Object.values(row))).toEqual([
    ['township', '510101000', '510100000', '510101000'],
    ['zone', '510000000', null, null],
    [null, null, null, null],
  ]);
});

test('keeps places that rows bring, and stands a circle of parents', () => {
  const circle = [
    { regionCode: 'a', level: 'county', parentCode: 'b' },
    { regionCode: 'b', level: 'county', parentCode: 'a' },
  ] as const;
  expect(fillPlaces([{ regionCode: 'a', prefectureCode: 'mine' }], circle)).toEqual([
    { regionCode: 'a', regionLevel: 'county', parentCode: 'b', prefectureCode: 'mine', countyCode: 'a' },
  ]);
});

test('a snapshot names the content', async () => {
  const snapshot = async (tables: MemoryContent['tables'], more?: Partial<MemoryContent>) =>
    (await hold(tables, more).describe()).snapshot;
  expect(await snapshot({ region })).toBe(await snapshot({ region: [...region] }));
  expect(await snapshot({ region })).not.toBe(await snapshot({ region: region.slice(1) }));
  expect(await snapshot({ region }, { snapshot: 'night-1' })).toBe('night-1');
});

test('data reaches to its latest day unless told otherwise', async () => {
  expect((await hold(smallProvince).describe()).dataThrough).toBe('2025-07-02');
  expect((await hold({ region }).describe()).dataThrough).toBeNull();
  expect((await hold({ region }, { dataThrough: '2025-06-30' }).describe()).dataThrough).toBe('2025-06-30');
});

test('says of each table where it comes from', async () => {
  const { tables } = await hold({ region, agency: [] }, { provenance: { region: 'published' } }).describe();
  expect(tables).toMatchObject({
    region: { provenance: 'published', rowCount: region.length },
    agency: { provenance: 'official', rowCount: 0 },
  });
});

test.each([
  ['an unknown column', { agency: [{ ...agency, agncyCode: 'x' }] }, 'agency row 1 has an unknown column: agncyCode'],
  ['a number for a text', { agency: [{ ...agency, agencyName: 5 }] }, 'agency row 1, agencyName is no text: 5'],
  [
    'a day that does not exist',
    { region: [{ ...region[0], validFrom: '2025-02-30' }] },
    'region row 1, validFrom is no date: 2025-02-30',
  ],
  ['a missing key', { agency: [agency, { agencyName: '甲' }] }, 'agency row 2 lacks its key: agencyCode'],
  ['a repeated key', { agency: [agency, agency] }, 'agency row 2 repeats a key: ["A1"]'],
])('takes no %s', (_, tables, message) => {
  expect(() => hold(tables as MemoryContent['tables'])).toThrow(
    expect.objectContaining({ name: 'SourceError', code: 'source-failed', message }),
  );
});

test('takes no fraction of a fen', () => {
  expect(() =>
    hold({
      project: [{ projectCode: 'p', projectName: 'p', agencyCode: 'A1', regionCode: '510000000', estimateAmount: 0.5 }],
    }),
  ).toThrow(expect.objectContaining({ code: 'amount-not-exact' }));
});
