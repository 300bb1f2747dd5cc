import { expect, test } from 'vitest';
import { smallProvince } from '../../test/small-province.js';
import { memorySource } from '../source/memory/memory.js';
import { ranking } from './ranking.js';

const source = memorySource({ tables: smallProvince, provenance: 'synthetic' });
const ask = { region: '510000000', fundBook: 'GPB', period: { year: 2025, month: 6 } } as const;

test('ranks agencies by paid over executable allotments, ties sharing a rank', async () => {
  const { rows } = await ranking(source, { ...ask, of: 'agencies' });
  expect(rows.map(({ rank, code, name, rate }) => [rank, code, name, rate.done, rate.planned])).toEqual([
    [1, 'A1', '教育主管部门', 25, 100],
    // An agency the table does not name keeps its code.
    [1, 'A4', 'A4', 25, 100],
    // Allotments and no payment: nothing was paid, which is known.
    [3, 'A2', '卫生健康主管部门', 0, 80],
    // Payments and no allotment: there is no rate.
    [null, 'A5', 'A5', 7, null],
  ]);
  expect(rows.every(({ rate }) => rate.definition === 'paid/allotment')).toBe(true);
});

test('counts payments and allotments only to the end of the period', async () => {
  const { rows } = await ranking(source, { ...ask, period: { year: 2025, month: 12 }, of: 'agencies' });
  expect(rows.find(({ code }) => code === 'A1')!.rate).toMatchObject({ done: 124, planned: 177 });
});

test('ranks regions by executed over adjusted budget', async () => {
  const { rows } = await ranking(source, { ...ask, of: 'regions' });
  expect(rows.map(({ rank, shortName, rate }) => [rank, shortName, rate.definition, rate.done, rate.planned])).toEqual([
    [1, '甲', 'executed/adjusted', 450, 900],
    [2, '乙', 'executed/adjusted', 150, 600],
  ]);
});
