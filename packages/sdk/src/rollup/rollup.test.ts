import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkAggregate } from '../query/check.js';
import type { AggregateQuery, Filter, Measure } from '../query/query.js';
import { drillDown } from '../questions/drill-down.js';
import { execution } from '../questions/execution.js';
import { executionPeriods } from '../questions/periods.js';
import { ranking } from '../questions/ranking.js';
import { trend } from '../questions/trend.js';
import { aggregateRows } from '../source/memory/aggregate.js';
import { memorySource } from '../source/memory/memory.js';
import type { Source } from '../source/source.js';
import { standard } from '../standard/index.js';
import type { StandardTable } from '../standard/table.js';
import type { Cells } from '../table/build.js';
import { smallProvince } from '../../test/small-province.js';
import { answerFrom } from './answer-from.js';
import { defaultRollups } from './default-rollups.js';
import { narrowPlan } from './narrow.js';
import type { Rollup } from './rollup.js';
import { rollupTable } from './rollup-table.js';

const table: StandardTable = standard.paymentVoucher;

const rollup: Rollup = {
  name: 'byAgency',
  table: 'paymentVoucher',
  keys: ['agencyCode', 'fundBook', 'actualDate', 'isGovProcurement'],
  measures: {
    rows: { count: true },
    amount: { sum: 'amount' },
    year: { sum: 'year' },
    least: { min: 'actualAmount' },
    most: { max: 'actualAmount' },
    first: { min: 'voucherId' },
    early: { sum: 'amount', where: { column: 'voucherId', op: 'lt', value: 'm' } },
    earlyRows: { count: true, where: { column: 'voucherId', op: 'lt', value: 'm' } },
  },
};

const rowsOf = (kept: Rollup, rows: readonly Cells[]): Cells[] =>
  aggregateRows(checkAggregate({ from: 'paymentVoucher', keys: kept.keys, measures: kept.measures }), rows, table.key);

const rows = fc.array(
  fc.record({
    voucherId: fc.string({ minLength: 1, maxLength: 2 }),
    year: fc.constantFrom(2024, 2025),
    agencyCode: fc.constantFrom('A', 'B', '𠮷'),
    fundBook: fc.constantFrom('GPB', 'SIF'),
    actualDate: fc.constantFrom('2025-06-29', '2025-06-30'),
    isGovProcurement: fc.constantFrom(true, false, null),
    amount: fc.option(fc.integer({ min: -9, max: 9 })),
    actualAmount: fc.option(fc.integer({ min: -9, max: 9 })),
  }),
  { maxLength: 30 },
);

const columns = ['agencyCode', 'fundBook', 'actualDate', 'isGovProcurement', 'voucherId'] as const;

const condition: fc.Arbitrary<Filter> = fc.oneof(
  fc.constantFrom<Filter>(
    { column: 'agencyCode', op: 'gt', value: 'A' },
    { column: 'actualDate', op: 'le', value: '2025-06-29' },
    { column: 'isGovProcurement', op: 'eq', value: true },
    { column: 'isGovProcurement', op: 'null' },
    { not: { column: 'isGovProcurement', op: 'eq', value: true } },
    {
      or: [
        { column: 'fundBook', op: 'eq', value: 'GPB' },
        { column: 'agencyCode', op: 'eq', value: 'A' },
      ],
    },
    { column: 'voucherId', op: 'lt', value: 'm' },
  ),
);

const leaf: fc.Arbitrary<Measure> = fc
  .tuple(
    fc.constantFrom<Measure>(
      { count: true },
      { sum: 'amount' },
      { sum: 'year' },
      { sum: 'actualAmount' },
      { min: 'actualAmount' },
      { max: 'actualAmount' },
      { min: 'amount' },
      { max: 'actualDate' },
      { min: 'agencyCode' },
      { min: 'voucherId' },
      { last: 'voucherId', by: 'actualDate' },
    ),
    fc.option(condition),
  )
  .map(([measure, where]) => ({ ...measure, ...(where && { where }) }));

const asked: fc.Arbitrary<AggregateQuery> = fc
  .record({
    keys: fc.subarray([...columns], { maxLength: 3 }),
    measures: fc.array(leaf, { minLength: 1, maxLength: 3 }),
    where: fc.option(condition),
    many: fc.boolean(),
    twice: fc.boolean(),
  })
  .map(({ keys, measures, where, many, twice }) => {
    const fold: AggregateQuery = {
      from: 'paymentVoucher',
      keys: [...new Set([...keys, 'fundBook'])],
      measures: Object.fromEntries(measures.map((measure, i) => [`m${i}`, measure])),
      ...(where && { where }),
      ...(many && { having: { not: { column: 'm0', op: 'null' } } }),
    };
    return twice ? { of: fold, keys: ['fundBook'], measures: { groups: { count: true }, top: { max: 'm0' } } } : fold;
  });

test('whatever a rollup answers, it answers as the rows do', () => {
  const answered = { yes: 0, no: 0 };
  fc.assert(
    fc.property(rows, asked, (held, query) => {
      const plan = checkAggregate(query);
      const from = answerFrom(plan, rollup, table);
      answered[from ? 'yes' : 'no'] += 1;
      if (!from) return;
      const key = rollupTable(rollup, table).key;
      expect(aggregateRows(from, rowsOf(rollup, held), key)).toEqual(aggregateRows(plan, held, table.key));
    }),
    { seed: 20_250_630, numRuns: 1500 },
  );
  expect(Math.min(answered.yes, answered.no)).toBeGreaterThan(200);
});

test.each<[string, AggregateQuery]>([
  ['a key that was not kept', { from: 'paymentVoucher', keys: ['voucherId'], measures: {} }],
  [
    'a condition on what was not kept',
    {
      from: 'paymentVoucher',
      where: { not: { column: 'payeeCode', op: 'null' } },
      keys: ['agencyCode'],
      measures: { n: { count: true } },
    },
  ],
  [
    'a sum of what was not added',
    { from: 'paymentVoucher', keys: ['fundBook'], measures: { n: { sum: 'actualAmount' } } },
  ],
  ['another table', { from: 'allotment', keys: ['agencyCode'], measures: { n: { count: true } } }],
  ['the last', { from: 'paymentVoucher', keys: [], measures: { n: { last: 'agencyCode', by: 'actualDate' } } }],
])('does not answer %s', (_, query) => {
  expect(answerFrom(checkAggregate(query), rollup, table)).toBeUndefined();
});

test('does not count without a count', () => {
  const plan = checkAggregate({ from: 'paymentVoucher', keys: [], measures: { n: { count: true } } });
  expect(answerFrom(plan, { ...rollup, measures: { amount: { sum: 'amount' } } }, table)).toBeUndefined();
});

test('the rows of a rollup are of its table: keys as in the standard, measures with their amount kind', () => {
  const { columns: held, key, period } = rollupTable(defaultRollups[0]!, standard.executionMonthly);
  expect(key).toEqual(defaultRollups[0]!.keys);
  expect(period).toEqual(['year', 'month']);
  expect(held['scope']).toBe(standard.executionMonthly.columns.scope);
  expect(held['amountYtd']).toMatchObject({ type: 'fen', amount: 'cumulative', required: false });
  expect(held['rows']).toMatchObject({ type: 'int', required: true });
  expect(rollupTable(rollup, table).columns['most']).not.toHaveProperty('amount');
  expect(() => rollupTable({ ...rollup, keys: ['nobody'] }, table)).toThrow('unknown column: nobody');
});

test.each(defaultRollups)('$name adds only what may be added', ({ table: from, keys, measures }) => {
  expect(checkAggregate({ from, keys, measures } as AggregateQuery).output.size).toBe(
    keys.length + Object.keys(measures).length,
  );
});

test('the default rollups answer every aggregate the questions ask', async () => {
  const asks: AggregateQuery[] = [];
  const held = memorySource({ tables: smallProvince, provenance: 'synthetic' });
  const source: Source = {
    ...held,
    aggregate: (query, options) => {
      asks.push(query);
      return held.aggregate(query, options);
    },
  };
  const region = '510000000';
  const period = { year: 2025, month: 6 };
  await drillDown(source, { region, period, fundBook: 'GPB' });
  await execution(source, { region, period });
  await executionPeriods(source);
  await trend(source, { region, fundBook: 'GPB', years: [2025], by: 'month' });
  await ranking(source, { region, period, fundBook: 'GPB', of: 'regions' });
  await ranking(source, { region, period, fundBook: 'GPB', of: 'agencies' });
  expect(new Set(asks.map((query) => query.from))).toEqual(
    new Set(['executionMonthly', 'paymentVoucher', 'allotment', 'warning']),
  );
  const left = asks.filter((query) => {
    const plan = checkAggregate(query);
    // As of a part whose days all lie before the end of the period.
    const days = ['2025-01-01', '2025-06-30'] as const;
    const whole = narrowPlan(plan, { docDate: days, actualDate: days });
    return defaultRollups.every((one) => !answerFrom(whole!, one, plan.table));
  });
  expect(left).toEqual([]);
});
