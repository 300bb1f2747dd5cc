import { expect, test } from 'vitest';
import { smallProvince } from '../../test/small-province.js';
import { memorySource } from '../source/memory/memory.js';
import { trend } from './trend.js';

const source = memorySource({ tables: smallProvince, provenance: 'synthetic' });
const ask = { region: '510000000', fundBook: 'GPB' } as const;

test('gives each year its last reported month, and a year without figures a point of nulls', async () => {
  const { points, scope } = await trend(source, { ...ask, years: [2025, 2023, 2024, 2024], by: 'year' });
  expect(scope).toBe('whole');
  expect(points.map((point) => [point.year, point.month, point.executed])).toEqual([
    [2023, null, null],
    [2024, 12, 700],
    [2025, 6, 900],
  ]);
});

test('gives every month up to the last reported one, gaps as nulls', async () => {
  const { points } = await trend(source, { ...ask, years: [2025], by: 'month' });
  expect(points.map((point) => [point.month, point.executed, point.amountMonth])).toEqual([
    [1, null, null],
    [2, null, null],
    [3, null, null],
    [4, null, null],
    [5, 350, 350],
    [6, 900, 900],
  ]);
});
