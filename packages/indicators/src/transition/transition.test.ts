import { memorySource } from '@qianliyan/sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../compile/compile.js';
import { defineIndicator } from '../definition/indicator.js';
import { evaluatePlan } from '../evaluate/evaluate-plan.js';
import { workdays } from './calendar.js';
import { transition } from './transition.js';
import type { StandingRow } from './transition.js';

/** Yellow over 10 and over after 5; red over 20, once it has lasted two business days. */
const rule = defineIndicator({
  id: 'standing-sample',
  name: { zh: '样例', en: 'sample' },
  category: 'TEST',
  meaning: { zh: '样例', en: 'sample' },
  stage: 'execute',
  nature: 'risk',
  grain: ['agencyCode'],
  population: 'agency',
  needs: ['agency'],
  measures: {
    heads: { zh: '人数', en: 'heads', table: 'agency', sum: 'headcountActual', window: 'as-of', empty: 'unknown' },
  },
  parameters: {},
  value: 'heads',
  unit: 'count',
  levels: {
    red: { when: 'value > 20', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > 10', clearAt: '5', for: 2, action: 'check', mark: 'default' },
  },
  basis: [{ document: '样例', article: '1', says: '样例', mark: 'default' }],
  cases: [],
});
const proven = {
  ...rule,
  cases: [
    {
      name: '样例',
      asOf: '2025-01-06',
      given: { agency: [] },
      expect: (['red', 'yellow', 'clear', 'not-computable'] as const).map((outcome) => ({ keys: {}, outcome })),
    },
  ],
};
const plan = compile([proven]);
const calendar = workdays();
/** Monday to Friday, and the Monday after. */
const days = ['2025-01-06', '2025-01-07', '2025-01-08', '2025-01-09', '2025-01-10', '2025-01-13'];

async function judge(asOf: string, heads: number | null) {
  const agency = [
    { agencyCode: 'a', agencyName: 'a', regionCode: '510000000', ...(heads !== null && { headcountActual: heads }) },
  ];
  const region = [{ regionCode: '510000000', name: '演示省', shortName: '演示', level: 'province' }];
  const source = memorySource({
    tables: { region, agency } as never,
    provenance: 'synthetic',
    dataThrough: '2025-12-31',
  });
  return evaluatePlan(plan, source, { asOf });
}

/** The states of one warning over days, told from the numbers alone. */
function expected(numbers: readonly (number | null)[]): (string | null)[] {
  let level: 'yellow' | 'red' | null = null;
  let since = -1;
  let pending = false;
  return numbers.map((heads, day) => {
    if (heads === null) return level === null ? null : `${pending ? 'pending' : 'standing'} ${level}`;
    const fired = heads > 20 ? 'red' : heads > 10 ? 'yellow' : null;
    const held = level !== null && !pending && heads > 5 ? 'yellow' : null;
    const now: 'yellow' | 'red' | null = fired ?? held;
    const before: 'yellow' | 'red' | null = level;
    if (now === null) {
      level = null;
      const over = before !== null && !pending ? `cleared ${before}` : null;
      pending = false;
      return over;
    }
    if (before === null || pending) {
      if (before === null) since = day;
      level = now;
      pending = now === 'yellow' && day - since < 2;
      return `${pending ? 'pending' : 'detected'} ${now}`;
    }
    level = now;
    if (now === before) return `standing ${now}`;
    return `${now === 'red' ? 'worsened' : 'eased'} ${now}`;
  });
}

test('a warning waits, opens, worsens, eases, stands and clears as its numbers say, whatever the numbers', async () => {
  const number = fc.constantFrom(null, 4, 5, 6, 10, 11, 20, 21, 30);
  await fc.assert(
    fc.asyncProperty(fc.array(number, { minLength: 1, maxLength: days.length }), async (numbers) => {
      let rows: readonly StandingRow[] = [];
      const said: (string | null)[] = [];
      for (const [i, heads] of numbers.entries()) {
        const evaluation = await judge(days[i]!, heads);
        const again = transition(rows, evaluation, { calendar });
        expect(transition(rows, evaluation, { calendar })).toEqual(again);
        rows = again.rows;
        said.push(rows[0] ? `${rows[0].status} ${rows[0].level}` : null);
      }
      expect(said).toEqual(expected(numbers));
    }),
    { numRuns: 150 },
  );
});

test('keeps the worst and tells of the rest in one record', async () => {
  const agency = ['a', 'b', 'c'].map((agencyCode, i) => ({
    agencyCode,
    agencyName: agencyCode,
    regionCode: '510000000',
    headcountActual: 25 + i,
  }));
  const region = [{ regionCode: '510000000', name: '演示省', shortName: '演示', level: 'province' }];
  const source = memorySource({
    tables: { region, agency } as never,
    provenance: 'synthetic',
    dataThrough: '2025-12-31',
  });
  const evaluation = await evaluatePlan(plan, source, { asOf: '2025-01-06' });
  const { rows, overflow } = transition([], evaluation, { calendar, most: 2 });
  expect(rows).toHaveLength(2);
  expect(overflow).toEqual([{ id: 'standing-sample', groups: 1, amount: null }]);
});
