import { memorySource, SourceError } from '@qianliyan/sdk';
import type { RowsByTable, Source } from '@qianliyan/sdk';
import { expect, test } from 'vitest';
import { caseRows } from '../cases/case-rows.js';
import { agencyExecutionBehindSchedule as behind } from '../catalogue/dept/agency-execution-behind-schedule.js';
import { catalogue } from '../catalogue/catalogue.js';
import { splitPaymentUnderThreshold as split } from '../catalogue/pay/split-payment-under-threshold.js';
import { compile } from '../compile/compile.js';
import type { Indicator } from '../definition/indicator.js';
import { evaluatePlan } from './evaluate-plan.js';
import { evaluate } from './run.js';

const asOf = '2025-05-26';
const full: RowsByTable = {
  agency: [{ agencyCode: 'a1' }, { agencyCode: 'a2' }],
  allotment: [
    { agencyCode: 'a1', executable: true, docDate: '2025-01-10', amount: 100 },
    { agencyCode: 'nobody', executable: true, docDate: '2025-01-10', amount: 100 },
  ],
  paymentVoucher: [{ agencyCode: 'a1', actualDate: '2025-02-01', actualAmount: 90 }],
};
const sourceOf = (given: RowsByTable, dataThrough: string | null = asOf): Source =>
  memorySource({ tables: caseRows({ name: '', asOf, given, expect: [] }), provenance: 'synthetic', dataThrough });
const said = async (given: RowsByTable, indicator: Indicator = behind, dataThrough: string | null = asOf) => {
  const { outcomes, counts } = await evaluate([indicator], sourceOf(given, dataThrough), { asOf });
  return { outcomes: outcomes.map(({ indicatorId: _, ...outcome }) => outcome), counts: counts[0]! };
};
const without = (table: keyof RowsByTable): RowsByTable =>
  Object.fromEntries(Object.entries(full).filter(([name]) => name !== table));

test('every agency of the population has an outcome, and so has one it does not list', async () => {
  const { outcomes, counts } = await said(full);
  expect(outcomes).toEqual([
    {
      keys: { agencyCode: 'a1' },
      state: 'clear',
      value: expect.closeTo(0.5),
      measures: { paid: 90, allotted: 100, reduced: 0 },
    },
    { keys: { agencyCode: 'a2' }, state: 'not-computable', measure: 'allotted', why: 'no-rows' },
    { keys: { agencyCode: 'nobody' }, state: 'not-computable', measure: 'agency', why: 'unknown-reference' },
  ]);
  expect(counts).toMatchObject({
    fired: 0,
    clear: 1,
    notComputable: 2,
    excluded: 0,
    lacking: { 'agency unknown-reference': 1, 'allotted no-rows': 1 },
  });
});

test('one question answers for two columns of the grain, each by its own', async () => {
  const paidBy = (column: string, keys: object) =>
    ({
      ...{ zh: '支付', en: 'paid', table: 'paymentVoucher', sum: 'actualAmount', window: 'year-to-date' },
      ...{ where: 'fundBook == "GPB"', empty: 'zero', grain: [column], ...keys },
    }) as const;
  const flow = {
    ...behind,
    grain: ['agencyCode', 'payeeCode'],
    population: undefined,
    measures: {
      between: { ...paidBy('agencyCode', {}), grain: ['agencyCode', 'payeeCode'] },
      payer: paidBy('agencyCode', {}),
      payee: paidBy('payeeCode', { keys: { payeeCode: 'agencyCode' } }),
    },
    applies: undefined,
    amount: undefined,
    parameters: {},
    value: 'payer + payee',
    unit: 'fen',
    levels: { red: { when: 'value > 0', action: 'inquiry', mark: 'default' } },
  } as unknown as Indicator;
  const paid = (agencyCode: string, payeeCode: string, actualAmount: number) => ({
    ...{ agencyCode, payeeCode, actualAmount, actualDate: '2025-02-01' },
  });
  const { outcomes } = await said({ ...full, paymentVoucher: [paid('a1', 'a2', 5), paid('a2', 'a1', 7)] }, flow);
  expect(outcomes.map((one) => ('measures' in one ? one.measures : one))).toEqual([
    { between: 5, payer: 5, payee: 7 },
    { between: 7, payer: 7, payee: 5 },
  ]);
});

test.each([
  ['no payments at all', without('paymentVoucher'), { measure: 'paid', why: 'table-missing' }],
  ['an empty table of payments', { ...full, paymentVoucher: [] }, { measure: 'paid', why: 'table-empty' }],
  ['no allotments', without('allotment'), { measure: 'allotted', why: 'table-missing' }],
  ['no agencies', without('agency'), { measure: 'agency', why: 'table-missing' }],
])('%s is never "no warning"', async (_, given, lack) => {
  const { outcomes, counts } = await said(given);
  expect(outcomes.length).toBeGreaterThan(0);
  for (const outcome of outcomes) expect(outcome).toMatchObject({ state: 'not-computable', ...lack });
  expect(counts).toMatchObject({ fired: 0, clear: 0 });
});

test.each([['2025-05-25'], [null]])('data through %s cannot be judged on a later day', async (dataThrough) => {
  const { outcomes } = await said(full, behind, dataThrough);
  for (const outcome of outcomes)
    expect(outcome).toMatchObject({ state: 'not-computable', measure: 'paid', why: 'stale' });
});

test('a home that lacks a column says which measure lacks it', async () => {
  const source = sourceOf(full);
  const describe: Source['describe'] = async (options) => {
    const said = await source.describe(options);
    const { allotment } = said.tables;
    return {
      ...said,
      tables: {
        ...said.tables,
        allotment: { ...allotment!, columns: allotment!.columns.filter((column) => column !== 'reducedAmount') },
      },
    };
  };
  const { outcomes } = await evaluate([behind], { ...source, describe }, { asOf });
  for (const outcome of outcomes)
    expect(outcome).toMatchObject({ state: 'not-computable', measure: 'reduced', why: 'column-missing' });
});

test('division by nought names the measure divided by', async () => {
  const { applies: _, ...always } = behind;
  const { outcomes } = await said(
    {
      ...full,
      allotment: [{ agencyCode: 'a1', executable: true, docDate: '2025-01-10', amount: 100, reducedAmount: 100 }],
    },
    always,
  );
  expect(outcomes[0]).toMatchObject({ state: 'not-computable', measure: 'allotted', why: 'division-by-zero' });
});

test('where only groups that may fire come back, the clear ones are not counted', async () => {
  const { outcomes, counts } = await said(full, split);
  expect(outcomes).toEqual([]);
  expect(counts.clear).toBeNull();
});

test('a kept plan, read back from JSON, judges the same without a parser', async () => {
  const source = sourceOf(full);
  const plan = compile(catalogue);
  const [fresh, kept] = [
    await evaluatePlan(plan, source, { asOf }),
    await evaluatePlan(JSON.parse(JSON.stringify(plan)), source, { asOf }),
  ];
  expect(kept.outcomes).toEqual(fresh.outcomes);
});

test('all scans see one snapshot, or the evaluation fails', async () => {
  const source = sourceOf(full);
  const aggregate: Source['aggregate'] = async (query) => ({ ...(await source.aggregate(query)), snapshot: 'another' });
  await expect(evaluate([behind], { ...source, aggregate }, { asOf })).rejects.toMatchObject({
    name: 'IndicatorError',
    code: 'snapshot-moved',
  });
});

test('a source that dies half-way fails the whole evaluation with its own error', async () => {
  const source = sourceOf(full);
  let asked = 0;
  const aggregate: Source['aggregate'] = async (query, options) => {
    asked += 1;
    if (asked === 3) throw new SourceError('source-failed', 'gone');
    return source.aggregate(query, options);
  };
  await expect(evaluate(catalogue, { ...source, aggregate }, { asOf })).rejects.toMatchObject({
    code: 'source-failed',
  });
});

test('a day that does not exist is refused', async () => {
  await expect(evaluate([behind], sourceOf(full), { asOf: '2025-02-29' })).rejects.toMatchObject({
    code: 'bad-day',
    subject: '2025-02-29',
  });
});

test('the signal reaches the source', async () => {
  await expect(evaluate([behind], sourceOf(full), { asOf, signal: AbortSignal.abort() })).rejects.toMatchObject({
    code: 'aborted',
  });
});
