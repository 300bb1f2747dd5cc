import { join } from 'node:path';
import { duckdbSource, keepRollups, loadBatches, openStore } from '@qianliyan/engines';
import type { Store } from '@qianliyan/engines';
import { compile, evaluatePlan, leavesOf } from '@qianliyan/indicators';
import { catalogue } from '@qianliyan/indicators/catalogue';
import type { AggregateQuery, AskOptions, Day } from '@qianliyan/sdk';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { payment, regions, writeBatch } from '../../packages/engines/test/batches.js';
import type { TextRow } from '../../packages/engines/test/batches.js';
import { newFolder } from '../../packages/engines/test/stores.js';

const payments = catalogue.filter(({ measures, folds = {} }) =>
  [...Object.values(measures), ...Object.values(folds)].some((one) => 'table' in one && one.table === 'paymentVoucher'),
);
const plan = compile(payments.filter(({ enabled }) => enabled !== false));
const leaves = leavesOf(plan);

/** Nights in the order they may be sent: the last of a month, of a quarter and of a year, and days before them. */
const days = [
  '2024-12-30',
  '2024-12-31',
  '2025-10-30',
  '2025-11-29',
  '2025-11-30',
  '2025-12-30',
  '2025-12-31',
] as const;

const row = fc.record({
  agencyCode: fc.constantFrom('A1', 'A2'),
  projectCode: fc.constantFrom('P1', 'P2'),
  payeeCode: fc.constantFrom('R1', 'R2'),
  fundBook: fc.constantFrom('GPB', 'GPB', 'GF'),
  purpose: fc.constantFrom('办公费', '购买烟酒', '往来款', '预付会议费', '发放津贴'),
  settlementMode: fc.constantFrom('1', '2'),
  payeeKind: fc.constantFrom('person', 'enterprise', 'retail'),
  deptEconomicCode: fc.constantFrom('30101', '30217', '31003'),
  amount: fc.constantFrom('300.00', '20000.00', '199999.99', '400000.00', '1234567.89'),
  late: fc.integer({ min: 0, max: 3 }).map((chance) => chance === 0),
});

/** A night's payments; the same day may come again, corrected, after later ones. */
const night = fc.record({
  day: fc.nat({ max: days.length - 1 }),
  rows: fc.array(row, { minLength: 12, maxLength: 40 }),
});

const references = {
  region: regions,
  agency: ['A1', 'A2'].map((agencyCode) => ({ agencyCode, agencyName: agencyCode, regionCode: '510104000' })),
  project: ['P1', 'P2'].map((projectCode) => ({
    ...{ projectCode, projectName: projectCode, agencyCode: 'A1', regionCode: '510104000' },
  })),
} as const;

async function newStore(): Promise<{ store: Store; inbox: string }> {
  const folder = await newFolder();
  const store = await openStore(join(folder, 'data'), { rollups: [], rollupsFrom: 1 });
  onTestFinished(() => {
    store.close();
  });
  return { store, inbox: join(folder, 'inbox') };
}

/** A night for each day. */
const everyDay = fc.sample(night, { seed: 1, numRuns: days.length }).map((one, day) => ({ ...one, day }));

async function outcomesOf(store: Store, asOf: Day, kept: boolean): Promise<{ outcomes: string[]; fromLeaves: number }> {
  const source = await duckdbSource(store, { rollups: kept ? leaves : [] });
  let fromLeaves = 0;
  const counting = {
    ...source,
    aggregate: async (query: AggregateQuery, options?: AskOptions) => {
      if ((await source.explain(query, options)).rollup?.startsWith('leaf')) fromLeaves += 1;
      return source.aggregate(query, options);
    },
  };
  try {
    const { outcomes } = await evaluatePlan(plan, counting, { asOf });
    return { outcomes: outcomes.map((one) => JSON.stringify({ ...one, snapshot: null })).sort(), fromLeaves };
  } finally {
    source.close();
  }
}

test(
  'what is judged from kept leaves is what all rows say, whatever came late, again, or corrected',
  { timeout: 180_000 },
  async () => {
    let [fromLeaves, joined, fired] = [0, 0, 0];
    await fc.assert(
      fc.asyncProperty(fc.array(night, { minLength: 4, maxLength: 9 }), async (nights) => {
        const { store, inbox } = await newStore();
        for (const [revision, { day, rows }] of nights.entries()) {
          const businessDate = days[day]!;
          const rowsOf = rows.map(({ late, ...one }, i): TextRow =>
            payment({
              ...one,
              ...{ voucherId: `${day}-${i}`, payeeName: one.payeeCode, regionCode: '510104000' },
              ...{ actualAmount: one.amount, year: businessDate.slice(0, 4) },
              actualDate: late ? days[Math.max(0, day - 1)]! : businessDate,
            }),
          );
          const tables = { ...(revision === 0 && references), paymentVoucher: rowsOf };
          const spec = { batchId: `b${revision}`, businessDate, revision: revision + 1, tables };
          await loadBatches(store, [await writeBatch(inbox, spec)]);
          if (revision % 2 === 0 && revision < nights.length - 1) continue;
          const snapshot = await keepRollups(store, leaves, { from: 1 });
          expect(await keepRollups(store, leaves, { from: 1 })).toBe(snapshot);
          const asOf = days[nights.slice(0, revision + 1).reduce((last, one) => Math.max(last, one.day), 0)]!;
          const [incremental, whole] = [await outcomesOf(store, asOf, true), await outcomesOf(store, asOf, false)];
          expect(incremental.outcomes).toEqual(whole.outcomes);
          fromLeaves += incremental.fromLeaves;
          joined += store.current().manifest.tables['paymentVoucher']?.joined?.length ?? 0;
          fired += whole.outcomes.filter((one) => one.includes('"fired"')).length;
        }
      }),
      // Every day once, in order: closed months to put together, whatever else is drawn.
      { numRuns: 6, examples: [[everyDay]] },
    );
    expect(fromLeaves).toBeGreaterThan(50);
    expect(joined).toBeGreaterThan(0);
    expect(fired).toBeGreaterThan(50);
  },
);

test('a part that a night did not touch keeps its leaves, and leaves of rules that are gone go', async () => {
  const { store, inbox } = await newStore();
  const of = (businessDate: Day) =>
    writeBatch(inbox, {
      ...{ batchId: businessDate, businessDate },
      tables: {
        region: regions,
        paymentVoucher: Array.from({ length: 60 }, (_, i) =>
          payment({ voucherId: `${businessDate}-${i}`, projectCode: 'P1', actualDate: businessDate }),
        ),
      },
    });
  const keptOf = (partition: string) =>
    store.current().manifest.tables['paymentVoucher']?.parts.find((part) => part.partition === partition)?.rollups ??
    {};
  await loadBatches(store, [await of('2025-11-30')]);
  await keepRollups(store, leaves, { from: 1 });
  const november = keptOf('2025-11');
  expect(Object.values(november).some((file) => file !== null)).toBe(true);
  await loadBatches(store, [await of('2025-12-31')]);
  await keepRollups(store, leaves, { from: 1 });
  expect(keptOf('2025-11')).toEqual(november);
  expect(Object.keys(keptOf('2025-12'))).toEqual(Object.keys(november));
  await keepRollups(store, leaves.slice(0, 1), { from: 1 });
  expect(Object.keys(keptOf('2025-11')).length).toBeLessThanOrEqual(1);
  const reopened = await openStore(store.folder, { existing: true });
  onTestFinished(() => {
    reopened.close();
  });
  expect(reopened.current().id).toBe(store.current().id);
});
