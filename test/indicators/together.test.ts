import { compile, evaluatePlan } from '@qianliyan/indicators';
import type { Indicator } from '@qianliyan/indicators';
import { memorySource } from '@qianliyan/sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluateBy } from '../../packages/indicators/src/evaluate/evaluate.js';
import { alone } from '../../packages/indicators/src/plan/pass.js';
import type { Asking } from '../../packages/indicators/src/plan/pass.js';
import { crowdedDays, crowdedTables } from '../oracle/crowded-rows.js';

const conditions = {
  paymentVoucher: [
    'fundBook == "GPB"',
    'fundBook != "GPB"',
    'fundBook in ["GF", "SCO"]',
    'actualAmount > 0',
    'projectCode != null',
  ],
  allotment: [
    'executable && fundBook == "GPB"',
    '!executable && fundBook == "GF"',
    'fundBook == "GPB" && (allotmentType == null || allotmentType != "carry-over")',
    'fundBook == "GPB" && !(allotmentType == "carry-over")',
  ],
} as const;

const grains = [['agencyCode', 'fundBook'], ['agencyCode'], ['projectCode', 'fundBook'], ['projectCode']] as const;

const measure = fc.oneof(
  fc.record({
    table: fc.constant('paymentVoucher' as const),
    window: fc.constantFrom('as-of', 'year-to-date'),
    where: fc.constantFrom(...conditions.paymentVoucher),
    fold: fc.constantFrom({ sum: 'actualAmount' }, { min: 'actualAmount' }, { max: 'actualDate' }, { count: true }),
  }),
  fc.record({
    table: fc.constant('allotment' as const),
    window: fc.constantFrom('as-of', 'year-to-date'),
    where: fc.constantFrom(...conditions.allotment),
    fold: fc.constantFrom({ sum: 'amount' }, { min: 'docDate' }, { max: 'amount' }, { count: true }),
  }),
);

/** An indicator over two random measures; a sum fixes or groups its fund book. */
const indicator = (id: number) =>
  fc.record({ grain: fc.constantFrom(...grains), measures: fc.tuple(measure, measure) }).map(({ grain, measures }) => {
    const kinds = Object.fromEntries(
      measures.map(({ fold, ...rest }, i) => [`m${i}`, { zh: '度量', en: 'measure', empty: 'none', ...rest, ...fold }]),
    );
    return {
      id: `random-${id}`,
      name: { zh: '随机', en: 'random' },
      category: 'TEST',
      meaning: { zh: '随机', en: 'random' },
      stage: 'execute',
      nature: 'risk',
      grain,
      unlisted: grain.filter((column) => column !== 'fundBook'),
      needs: [],
      measures: kinds,
      parameters: {},
      value: 'm0 == null ? 0 : 1',
      unit: 'count',
      levels: { red: { when: 'value > 0', action: 'inquiry', mark: 'default' } },
      basis: [{ document: '样例', article: '1', says: '样例', mark: 'default' }],
      cases: [
        {
          name: '样例',
          asOf: '2025-01-01',
          given: {},
          expect: ['red', 'clear', 'not-computable'].map((outcome) => ({ keys: {}, outcome })),
        },
      ],
    } as unknown as Indicator;
  });

/** Asks every scan by itself. */
const askEach: Asking = (wanted, clock) => wanted.map((one) => alone(one, clock));

const isSound = (one: Indicator): boolean => {
  try {
    compile([one]);
    return true;
  } catch {
    return false;
  }
};

test(
  'indicators judged together say what each says alone, however their scans are arranged',
  { timeout: 60_000 },
  async () => {
    let arranged = 0;
    await fc.assert(
      fc.asyncProperty(
        crowdedTables,
        fc.constantFrom(...crowdedDays),
        fc.tuple(indicator(0), indicator(1), indicator(2), indicator(3)),
        async (tables, asOf, all) => {
          const sound = all.filter(isSound);
          if (sound.length === 0) return;
          const source = memorySource({ tables, provenance: 'synthetic', dataThrough: '2025-12-31' });
          let asked = 0;
          const counting = {
            ...source,
            aggregate: ((...args) => ((asked += 1), source.aggregate(...args))) as typeof source.aggregate,
          };
          const together = await evaluatePlan(compile(sound), counting, { asOf });
          const [once] = [asked];
          const sorted = (outcomes: readonly object[]) => outcomes.map((outcome) => JSON.stringify(outcome)).sort();
          const each = await evaluateBy(askEach, compile(sound), source, { asOf });
          expect(sorted(each.outcomes)).toEqual(sorted(together.outcomes));
          asked = 0;
          for (const one of sound) {
            const alone = await evaluatePlan(compile([one]), counting, { asOf });
            const own = together.outcomes.filter(({ indicatorId }) => indicatorId === one.id);
            expect(sorted(own)).toEqual(sorted(alone.outcomes));
          }
          if (once < asked) arranged += 1;
        },
      ),
      { numRuns: 150 },
    );
    expect(arranged).toBeGreaterThan(50);
  },
);
