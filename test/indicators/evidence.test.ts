import { catalogue, evaluate, warningsOf } from '@qianliyan/indicators';
import { memorySource } from '@qianliyan/sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crowdedDays, crowdedTables } from '../oracle/crowded-rows.js';
import { refold } from './refold.js';

test('the rows of the evidence fold to the measures of the warning, exactly', { timeout: 30_000 }, async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(crowdedTables, fc.constantFrom(...crowdedDays), async (tables, asOf) => {
      const source = memorySource({ tables, provenance: 'synthetic', dataThrough: '2025-12-31' });
      for (const warning of warningsOf(await evaluate(catalogue, source, { asOf }))) {
        const indicator = catalogue.find(({ id }) => id === warning.indicatorId)!;
        expect(await refold(source, indicator, warning, 2)).toEqual(JSON.parse(warning.measures));
        seen.add(indicator.id);
      }
    }),
    { numRuns: 100 },
  );
  expect(seen.size).toBe(catalogue.length);
});
