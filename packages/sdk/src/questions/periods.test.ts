import { expect, test } from 'vitest';
import { smallProvince } from '../../test/small-province.js';
import { memorySource } from '../source/memory/memory.js';
import { executionPeriods } from './periods.js';

test('lists the months that have figures, the latest first', async () => {
  const source = memorySource({ tables: smallProvince, provenance: 'synthetic' });
  expect(await executionPeriods(source)).toEqual([
    { year: 2025, month: 6 },
    { year: 2025, month: 5 },
    { year: 2024, month: 12 },
  ]);
});
