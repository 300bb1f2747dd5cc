import { expect, test } from 'vitest';
import { smallProvince } from '../../test/small-province.js';
import { memorySource } from '../source/memory/memory.js';
import { drillDown } from './drill-down.js';

const source = memorySource({ tables: smallProvince, provenance: 'synthetic' });
const june = { year: 2025, month: 6 };
const ask = { period: june, fundBook: 'GPB' } as const;

test('opens a province: its own execution, its own level, and every prefecture', async () => {
  const answer = await drillDown(source, { ...ask, region: '510000000' });
  expect(answer).toMatchObject({
    path: [],
    region: { executed: 900, scope: 'whole' },
    own: { executed: 300, budgetAdjusted: 500 },
  });
  expect(
    answer!.children.map(({ shortName, executed, budgetAdjusted }) => [shortName, executed, budgetAdjusted]),
  ).toEqual([
    ['甲', 450, 900],
    ['乙', 150, 600],
  ]);
});

test('opens a county down to its townships, the way there remembered', async () => {
  const answer = await drillDown(source, { ...ask, region: '510101000' });
  expect(answer!.path.map(({ code }) => code)).toEqual(['510000000', '510100000']);
  expect(answer!.children).toMatchObject([{ code: '510101001', level: 'township', scope: 'own', executed: 60 }]);
});

test('lists a child that reported nothing, with nulls', async () => {
  const answer = await drillDown(source, { ...ask, region: '510100000' });
  expect(answer!.children.map(({ shortName, executed, scope }) => [shortName, executed, scope])).toEqual([
    ['甲县', 200, 'whole'],
    ['甲区', null, null],
  ]);
});

test('counts the standing warnings of each territory, of this book and of none', async () => {
  const answer = await drillDown(source, { ...ask, region: '510000000' });
  expect(answer!.region).toMatchObject({ warnings: { red: 1, orange: 1, yellow: 2, blue: 0 }, worst: 'red' });
  expect(answer!.children.map(({ shortName, warnings, worst }) => [shortName, warnings, worst])).toEqual([
    ['甲', { red: 1, orange: 0, yellow: 1, blue: 0 }, 'red'],
    ['乙', { red: 0, orange: 0, yellow: 1, blue: 0 }, 'yellow'],
  ]);
  const below = await drillDown(source, { ...ask, region: '510101001' });
  expect(below!.region).toMatchObject({ worst: 'yellow' });
});

test('shows the warnings as they stood at the end of the period', async () => {
  const may = await drillDown(source, { ...ask, period: { year: 2025, month: 5 }, region: '510100000' });
  expect(may!.region.warnings).toEqual({ red: 1, orange: 0, yellow: 0, blue: 0 });
});

test('an evaluation that never ran is not "no warning"', async () => {
  const april = await drillDown(source, { ...ask, period: { year: 2025, month: 4 }, region: '510100000' });
  expect(april!.region).toMatchObject({ warnings: null, worst: null });
  const { region, executionMonthly } = smallProvince;
  const unwatched = await drillDown(memorySource({ tables: { region, executionMonthly }, provenance: 'synthetic' }), {
    ...ask,
    region: '510100000',
  });
  expect(unwatched!.region).toMatchObject({ warnings: null, worst: null });
});

test('leaves out a region that is no longer valid', async () => {
  const region = smallProvince.region.map((row) =>
    row.regionCode === '510200000' ? { ...row, validTo: '2025-06-29' } : row,
  );
  const later = memorySource({ tables: { ...smallProvince, region }, provenance: 'synthetic' });
  const answer = await drillDown(later, { ...ask, region: '510000000' });
  expect(answer!.children.map(({ shortName }) => shortName)).toEqual(['甲']);
});

test('is null for a region nobody knows', async () => {
  expect(await drillDown(source, { ...ask, region: '999999999' })).toBeNull();
});
