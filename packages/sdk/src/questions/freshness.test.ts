import { expect, test } from 'vitest';
import { smallProvince } from '../../test/small-province.js';
import { memorySource } from '../source/memory/memory.js';
import { freshness } from './freshness.js';

const { region, publishedFigure } = smallProvince;
const source = memorySource({
  tables: { region, publishedFigure },
  provenance: { region: 'official', publishedFigure: 'synthetic' },
  dataThrough: '2025-06-30',
});

test('tells how far the data lags a day that is passed in', async () => {
  expect(await freshness(source, { today: '2025-07-02' })).toMatchObject({ dataThrough: '2025-06-30', daysBehind: 2 });
  expect(await freshness(source)).toMatchObject({ daysBehind: null });
});

test('tells synthetic data from other data, by the tables that matter', async () => {
  expect(await freshness(source)).toMatchObject({
    synthetic: true,
    provenance: { region: 'official', publishedFigure: 'synthetic' },
  });
  expect(await freshness(source, { tables: ['region'] })).toMatchObject({ synthetic: false });
});
