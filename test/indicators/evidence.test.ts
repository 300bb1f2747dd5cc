import { compile, evaluatePlan } from '@qianliyan/indicators';
import { catalogue } from '@qianliyan/indicators/catalogue';
import { memorySource } from '@qianliyan/sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crowdedDays, crowdedIds, crowdedTables } from '../oracle/crowded-rows.js';
import { refold } from './refold.js';

const plan = compile(catalogue.filter(({ id }) => crowdedIds.includes(id)));

test('the rows of the evidence fold to the measures of the warning, exactly', { timeout: 30_000 }, async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(crowdedTables, fc.constantFrom(...crowdedDays), async (tables, asOf) => {
      const source = memorySource({ tables, provenance: 'synthetic', dataThrough: '2025-12-31' });
      const evaluation = await evaluatePlan(plan, source, { asOf });
      for (const outcome of evaluation.outcomes) {
        if (outcome.state !== 'fired') continue;
        expect(await refold(source, evaluation, outcome, 2)).toEqual(outcome.measures);
        seen.add(outcome.indicatorId);
      }
    }),
    { numRuns: 100 },
  );
  expect([...seen].sort()).toEqual([...crowdedIds].sort());
});
