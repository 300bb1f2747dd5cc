import { drillDown, memorySource, ranking, tableRows } from '@qianliyan/sdk';
import type { AggregateQuery, Filter, Measure, Rollup, Source } from '@qianliyan/sdk';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { payment, regions, writeBatch } from '../../test/batches.js';
import type { TextRow } from '../../test/batches.js';
import { newStore, openTestStore } from '../../test/stores.js';
import { duckdbSource, loadBatches, openStore, putTable } from '../index.js';
import type { Store } from '../index.js';

async function sourceOf(store: Store) {
  const source = await duckdbSource(store);
  onTestFinished(() => {
    source.close();
  });
  return source;
}

/** The same folder read as if it kept no rollups. */
async function withoutRollups(store: Store) {
  const plain = await openStore(store.folder, { rollups: [] });
  onTestFinished(() => {
    plain.close();
  });
  return sourceOf(plain);
}

const reads = async (source: Awaited<ReturnType<typeof sourceOf>>, query: AggregateQuery) => {
  const { reads: files, rollup } = await source.explain(query);
  return { files: files.map(({ what }) => what.replace(/-[0-9a-f]{16}\.parquet$/, '')), rollup };
};

const days = ['2025-05-30', '2025-05-31', '2025-06-01', '2025-06-30'] as const;

const row = fc.record({
  regionCode: fc.constantFrom('510104001', '510104000', '510199000'),
  agencyCode: fc.constantFrom('A', 'B'),
  fundBook: fc.constantFrom('GPB', 'SIF'),
  amount: fc.integer({ min: -5, max: 5 }).map((yuan) => `${yuan}.07`),
  back: fc.integer({ min: 0, max: 1 }),
});

/** Nights as they arrive: a day of them may come again, corrected. */
const nights = fc.array(
  fc.record({ day: fc.constantFrom(0, 1, 2, 3), rows: fc.array(row, { minLength: 20, maxLength: 60 }) }),
  { minLength: 2, maxLength: 5 },
);

type Nights = typeof nights extends fc.Arbitrary<infer T> ? T : never;

const conditions = fc.constantFrom<Filter | undefined>(
  undefined,
  { column: 'fundBook', op: 'eq', value: 'GPB' },
  { column: 'actualDate', op: 'le', value: '2025-05-31' },
  { column: 'actualDate', op: 'le', value: '2025-06-01' },
  {
    and: [
      { column: 'actualDate', op: 'ge', value: '2025-06-01' },
      { column: 'year', op: 'eq', value: 2025 },
    ],
  },
  {
    or: [
      { column: 'prefectureCode', op: 'eq', value: '610100000' },
      { column: 'agencyCode', op: 'gt', value: 'A' },
    ],
  },
);

const measures = fc.constantFrom<Readonly<Record<string, Measure>>>(
  { n: { count: true }, paid: { sum: 'actualAmount', where: { column: 'fundBook', op: 'eq', value: 'GPB' } } },
  { n: { count: true, where: { column: 'agencyCode', op: 'eq', value: 'A' } } },
  { latest: { max: 'actualDate' }, n: { count: true } },
  { one: { last: 'agencyCode', by: 'actualDate' } },
);

const queries = fc
  .record({
    keys: fc.subarray(['regionCode', 'agencyCode', 'fundBook', 'actualDate', 'year', 'countyCode'], { maxLength: 2 }),
    where: conditions,
    measures,
    twice: fc.boolean(),
  })
  .map(({ where, twice, ...rest }): AggregateQuery => {
    const fold = { from: 'paymentVoucher', ...rest, ...(where && { where }) } as const;
    const first = Object.keys(rest.measures)[0]!;
    return twice ? { of: fold, keys: [], measures: { groups: { count: true }, least: { min: first } } } : fold;
  });

const small: readonly Rollup[] = [
  {
    name: 'byDay',
    table: 'paymentVoucher',
    keys: ['regionCode', 'prefectureCode', 'countyCode', 'fundBook', 'year', 'actualDate'],
    measures: { rows: { count: true }, actualAmount: { sum: 'actualAmount' } },
  },
  {
    name: 'byAgency',
    table: 'paymentVoucher',
    keys: ['agencyCode', 'fundBook', 'year', 'prefectureCode'],
    measures: { rows: { count: true }, actualAmount: { sum: 'actualAmount' }, latest: { max: 'actualDate' } },
  },
];

test('an answer is the same with rollups, without, and in memory, whatever arrived and in what order', async () => {
  let kept = 0;
  let asked = 0;
  const law = async (arrived: Nights, queried: readonly AggregateQuery[]) => {
    const { store, inbox, close } = await openTestStore({ rollups: small, rollupsFrom: 1 });
    try {
      const held = new Map<number, readonly TextRow[]>();
      let batch = 0;
      for (const { day, rows } of arrived) {
        const revision = (batch += 1);
        const texts = rows.map(({ amount, back, ...of }, i) =>
          payment({
            ...of,
            voucherId: `${day}-${i}`,
            actualDate: days[Math.max(0, day - back)]!,
            amount,
            actualAmount: amount,
          }),
        );
        held.set(day, texts);
        const folder = await writeBatch(inbox, {
          batchId: `b${revision}`,
          businessDate: days[day]!,
          revision,
          tables: { ...(batch === 1 && { region: regions }), paymentVoucher: texts },
        });
        await loadBatches(store, [folder], { threads: 1 });
      }
      const memory = memorySource({
        tables: { region: typed(regions), paymentVoucher: typed([...held.values()].flat()) } as never,
        provenance: 'synthetic',
      });
      const [ours, plain] = [
        await duckdbSource(store),
        await duckdbSource(await openStore(store.folder, { rollups: [] })),
      ];
      for (const query of queried) {
        const truth = tableRows(await memory.aggregate(query));
        expect(tableRows(await ours.aggregate(query))).toEqual(truth);
        expect(tableRows(await plain.aggregate(query))).toEqual(truth);
        asked += 1;
        if ((await ours.explain(query)).rollup) kept += 1;
      }
      ours.close();
      plain.close();
    } finally {
      await close();
    }
  };
  await fc.assert(fc.asyncProperty(nights, fc.array(queries, { minLength: 8, maxLength: 8 }), law), {
    seed: 20_250_630,
    numRuns: 12,
    endOnFailure: true,
  });
  // Of the queries some were answered by rollups, some by rows.
  expect(kept).toBeGreaterThan(10);
  expect(asked - kept).toBeGreaterThan(10);
}, 60_000);

/** Text rows as memory takes them. */
const typed = (rows: readonly TextRow[]) =>
  rows.map((of) =>
    Object.fromEntries(
      Object.entries(of)
        .filter(([, text]) => text !== '')
        .map(([name, text]) => [
          name,
          /amount/i.test(name) ? Math.round(Number(text) * 100) : name === 'year' ? Number(text) : text,
        ]),
    ),
  );

const night = async (inbox: string, day: string, count: number, more: (i: number) => TextRow = () => ({})) =>
  writeBatch(inbox, {
    batchId: day,
    businessDate: day,
    tables: {
      region: regions,
      paymentVoucher: Array.from({ length: count }, (_, i) =>
        payment({ voucherId: `${day}-${i}`, actualDate: day, ...more(i) }),
      ),
    },
  });

const paidBy = (until: string): AggregateQuery => ({
  from: 'paymentVoucher',
  where: {
    and: [
      { column: 'fundBook', op: 'eq', value: 'GPB' },
      { column: 'actualDate', op: 'le', value: until },
    ],
  },
  keys: ['agencyCode'],
  measures: { paid: { sum: 'actualAmount' } },
});

test('a part is asked for its rollup where its days all count, and for its rows where only some do', async () => {
  const { store, inbox } = await newStore({ rollupsFrom: 1 });
  await loadBatches(store, [
    await night(inbox, '2025-05-31', 20),
    await night(inbox, '2025-06-01', 20),
    await night(inbox, '2025-06-30', 20),
  ]);
  const source = await sourceOf(store);
  expect((await source.describe()).tables.paymentVoucher?.rollups).toEqual(['paymentByDay', 'paymentByAgency']);
  expect((await source.describe()).tables.region).not.toHaveProperty('rollups');
  expect(await reads(source, paidBy('2025-06-30'))).toEqual({
    files: ['paymentVoucher/2025-05.paymentByAgency', 'paymentVoucher/2025-06.paymentByAgency'],
    rollup: 'paymentByAgency',
  });
  expect(await reads(source, paidBy('2025-06-29'))).toEqual({
    files: ['paymentVoucher/2025-05.paymentByAgency', 'paymentVoucher/2025-06'],
    rollup: 'paymentByAgency',
  });
  for (const until of ['2025-05-30', '2025-05-31', '2025-06-29', '2025-06-30']) {
    const answer = tableRows(await source.aggregate(paidBy(until)));
    expect(answer).toEqual(tableRows(await (await withoutRollups(store)).aggregate(paidBy(until))));
  }
  expect(await source.explain({ from: 'paymentVoucher', columns: ['amount'], limit: 1 })).toMatchObject({
    home: 'duckdb',
    reads: [{ rows: 20 }, { rows: 40 }],
  });
});

test('is kept only where ten times smaller, and only where no sum passes 64 bits', async () => {
  const { store, inbox } = await newStore({ rollupsFrom: 1 });
  const huge = (i: number) => ({ amount: '90071992547409.91', agencyCode: `B${i % 21}` });
  await loadBatches(store, [await night(inbox, '2025-06-30', 200, (i) => ({ agencyCode: `A${i % 20}` }))]);
  const held = () =>
    Object.entries(store.current().manifest.tables['paymentVoucher']?.parts[0]?.rollups ?? {}).flatMap(([id, file]) =>
      file ? [id] : [],
    );
  expect(held().map((id) => id.split('-')[0])).toEqual(['paymentByDay', 'paymentByAgency']);
  await loadBatches(store, [await night(inbox, '2025-06-29', 9, huge)]);
  expect(held().map((id) => id.split('-')[0])).toEqual(['paymentByDay']);
  await loadBatches(store, [await night(inbox, '2025-06-28', 1200, huge)]);
  expect(held().map((id) => id.split('-')[0])).toEqual(['paymentByAgency']);
  const counted = { from: 'paymentVoucher', keys: ['actualDate'], measures: { rows: { count: true } } } as const;
  expect(tableRows(await (await sourceOf(store)).aggregate(counted)).map((row) => row['rows'])).toEqual([1200, 9, 200]);
});

test('a part below the least number of rows keeps none, and files of another definition never answer', async () => {
  const { store, inbox } = await newStore({ rollupsFrom: 21 });
  await loadBatches(store, [await night(inbox, '2025-06-29', 20)]);
  expect(await reads(await sourceOf(store), paidBy('2025-06-30'))).toMatchObject({ files: ['paymentVoucher/2025-06'] });
  await loadBatches(store, [await night(inbox, '2025-06-30', 20)]);
  const changed = await openStore(store.folder, {
    rollups: [{ name: 'paymentByAgency', table: 'paymentVoucher', keys: ['agencyCode', 'fundBook'], measures: {} }],
  });
  onTestFinished(() => {
    changed.close();
  });
  expect(await reads(await sourceOf(store), paidBy('2025-06-30'))).toMatchObject({ rollup: 'paymentByAgency' });
  expect(await reads(await sourceOf(changed), paidBy('2025-06-30'))).toMatchObject({
    files: ['paymentVoucher/2025-06'],
  });
});

test('rollups of rows whose region moved move with them, and are collected with their part', async () => {
  const { store, inbox } = await newStore({ rollupsFrom: 1 });
  await loadBatches(store, [await night(inbox, '2025-06-30', 20)]);
  const query: AggregateQuery = {
    from: 'paymentVoucher',
    keys: ['countyCode'],
    measures: { rows: { count: true } },
  };
  const moved = regions.map((region) =>
    region['regionCode'] === '510104001' ? { ...region, parentCode: '610100000' } : region,
  );
  await loadBatches(store, [
    await writeBatch(inbox, { batchId: 'moved', businessDate: '2025-07-01', tables: { region: moved } }),
  ]);
  const source = await sourceOf(store);
  expect(await reads(source, query)).toMatchObject({ rollup: 'paymentByDay' });
  expect(tableRows(await source.aggregate(query))).toEqual([{ countyCode: null, rows: 20 }]);
  store.collect();
  const files = store.files.list(store.path('parts', 'paymentVoucher'));
  expect(files.filter((file) => file.includes('.payment')).length).toBe(2);
  expect(tableRows(await source.aggregate(query))).toEqual([{ countyCode: null, rows: 20 }]);
});

test('a drill-down and a ranking read no row of a table that its rollups cover', async () => {
  const { store } = await newStore({ rollupsFrom: 1 });
  const put = { provenance: 'synthetic' } as const;
  await putTable(store, 'region', typed(regions) as never, put);
  const subjects = Array.from({ length: 24 }, (_, i) => String(201 + i));
  const monthly = ['510000000', '610100000'].flatMap((regionCode) =>
    subjects.map((subjectCode, i) => ({
      ...{ regionCode, year: 2025, month: 6, fundBook: 'GPB', scope: 'own', direction: 'expenditure', subjectCode },
      ...{ subjectLevel: 1, isTransfer: false, budgetAdjusted: 100, amountYtd: i },
    })),
  );
  await putTable(store, 'executionMonthly', monthly as never, put);
  const paid = Array.from({ length: 20 }, (_, i) => ({
    ...{ voucherId: `v${i}`, year: 2025, actualDate: '2025-06-15', regionCode: '510000000', agencyCode: 'A1' },
    ...{ fundBook: 'GPB', amount: 1, actualAmount: 1 },
  }));
  await putTable(store, 'paymentVoucher', paid as never, put);
  const issued = paid.map(({ voucherId: allotmentId, actualDate: docDate, actualAmount: _, ...of }) => ({
    ...{ ...of, allotmentId, docDate, executable: true, reducedAmount: 0 },
  }));
  await putTable(store, 'allotment', issued as never, put);
  await putTable(store, 'agency', [{ agencyCode: 'A1', agencyName: '甲', regionCode: '510000000' }] as never, put);
  const source = await sourceOf(store);
  const files: string[] = [];
  const watched: Source = {
    ...source,
    aggregate: async (query, options) => {
      files.push(...(await reads(source, query)).files);
      return source.aggregate(query, options);
    },
  };
  const ask = { region: '510000000', period: { year: 2025, month: 6 }, fundBook: 'GPB' } as const;
  const opened = await drillDown(watched, ask);
  expect(opened?.own).toEqual({ budgetAdjusted: 2400, executed: 276 });
  expect(opened?.children.map((child) => child.executed)).toEqual([276]);
  const { rows } = await ranking(watched, { ...ask, of: 'agencies' });
  expect(rows.map(({ rate }) => [rate.done, rate.planned])).toEqual([[20, 20]]);
  expect(files).toEqual([
    'executionMonthly/2025.executionByRegion',
    'paymentVoucher/2025-06.paymentByAgency',
    'allotment/2025-06.allotmentByAgency',
  ]);
});
