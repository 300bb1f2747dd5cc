import { memorySource } from '@qianliyan/sdk';
import { expect, test } from 'vitest';
import { caseRows } from '../cases/case-rows.js';
import { catalogue } from '../catalogue/catalogue.js';
import { agencyExecutionBehindSchedule as behind } from '../catalogue/dept/agency-execution-behind-schedule.js';
import { compile } from '../compile/compile.js';
import type { Case, Indicator } from '../definition/indicator.js';
import type { Policy } from '../definition/policy.js';
import { parseExpression } from '../expression/parse.js';
import { explained } from '../explain/explained.js';
import { calendarClock } from '../plan/clock.js';
import type { Plan } from '../plan/plan.js';
import { evaluatePlan } from './evaluate-plan.js';
import { judgeGroup } from './judge-group.js';
import type { Group } from './judge-group.js';
import type { Outcome } from './outcome.js';

/** As a page gets it. */
const sent = (plan: Plan): Plan => JSON.parse(JSON.stringify(plan)) as Plan;

const evaluated = (indicator: Indicator, one: Case, policy: Policy = {}) => {
  const source = memorySource({
    tables: caseRows(one),
    provenance: 'synthetic',
    dataThrough: one.dataThrough ?? one.asOf,
  });
  return evaluatePlan(compile([indicator], policy), source, { asOf: one.asOf });
};

const near = (value: number): number => expect.closeTo(value, 9) as number;

/** What is stored of a clear group, and what it took siblings to say, are doubles near the exact numbers. */
function judgedAlike(outcome: Outcome): object {
  if (outcome.state === 'clear') return { ...outcome, value: near(outcome.value) };
  return outcome.state === 'fired' && outcome.siblings ? { ...outcome, boundary: near(outcome.boundary) } : outcome;
}

test.each(catalogue.map((indicator) => [indicator.id, indicator] as const))(
  'a group of %s is judged by its numbers as by its rows, and explained alike',
  async (_, indicator) => {
    const plan = sent(compile([indicator]));
    const [compiled] = plan.indicators;
    let judged = 0;
    for (const one of indicator.cases) {
      const evaluation = await evaluated(indicator, one);
      for (const outcome of evaluation.outcomes) {
        if (outcome.state !== 'fired' && (outcome.state !== 'clear' || indicator.siblings)) continue;
        const siblings = outcome.state === 'fired' ? outcome.siblings : undefined;
        const again = judgeGroup(compiled!, outcome, { clock: evaluation.clock });
        expect(again).toEqual(judgedAlike(outcome));
        if (again.state === 'fired' && !siblings)
          expect(explained({ ...evaluation, plan }, compiled!, again)).toEqual(
            explained(evaluation, evaluation.plan.indicators[0]!, outcome),
          );
        judged += 1;
      }
    }
    expect(judged).toBeGreaterThan(0);
  },
);

const asOf = '2025-05-26';
const clock = calendarClock(asOf);
const [compiled] = compile([behind]).indicators;
const keys = { agencyCode: 'a1', fundBook: 'GPB' };
const numbers = { paid: 25, allotted: 100, reduced: 0 };
const said = (group: Partial<Group>, parameters?: Readonly<Record<string, number>>) =>
  judgeGroup(compiled!, { keys, measures: numbers, ...group }, { clock, ...(parameters && { parameters }) });

test('a group that lacks a number says which, and why', () => {
  expect(said({ measures: { paid: 1 } })).toMatchObject({
    ...{ state: 'not-computable', measure: 'allotted', why: 'no-rows' },
  });
  expect(said({ measures: { ...numbers, paid: null } })).toMatchObject({ measure: 'paid', why: 'no-value' });
  expect(said({ measures: { ...numbers, allotted: 0 } })).toMatchObject({ state: 'excluded' });
});

test('a number too large for a double is said to be too large', () => {
  const large = { ...compiled!, trees: { ...compiled!.trees, value: parseExpression('paid * paid') } };
  const group = { keys, measures: { ...numbers, paid: 1e200 } };
  expect(judgeGroup(large, group, { clock })).toMatchObject({ measure: 'value', why: 'overflow' });
});

test('parameters are tried as a city would set them', async () => {
  const leverage = catalogue.find(({ id }) => id === 'soe-leverage-absolute')!;
  const [plain] = compile([leverage]).indicators;
  const [name] = Object.keys(leverage.parameters);
  const levels = new Set<string>();
  for (const one of leverage.cases)
    for (const value of [0.1, 0.65, 0.9]) {
      const override = { indicator: leverage.id, reason: '试算', parameters: { [name!]: value }, from: '2000-01-01' };
      const { outcomes, clock: then } = await evaluated(leverage, one, { overrides: [override] });
      for (const outcome of outcomes) {
        if (outcome.state !== 'fired' && outcome.state !== 'clear') continue;
        const again = judgeGroup(plain!, outcome, { clock: then, parameters: { [name!]: value } });
        expect(again).toEqual(judgedAlike(outcome));
        levels.add(again.state === 'fired' ? again.level : again.state);
      }
    }
  expect(levels.size).toBeGreaterThan(1);
});

test.each([
  ['an unknown measure', { measures: { payed: 1 } }, undefined, /unknown measure: payed/],
  ['an unknown sibling', { siblings: { mean: 1 } }, undefined, /unknown sibling: mean/],
  ['an unknown parameter', {}, { pace: 1 }, /unknown parameter: pace/],
])('%s is refused', (_, group, parameters, message) => {
  expect(() => said(group, parameters)).toThrow(expect.objectContaining({ code: 'bad-group' }));
  expect(() => said(group, parameters)).toThrow(message);
});

test('a parameter by which rows are counted is refused: the numbers at hand came of another', () => {
  const [counted] = compile([catalogue.find(({ id }) => id === 'split-payment-under-threshold')!]).indicators;
  const group = { keys: {}, measures: { payments: 3, total: 60_000_000, largest: 1 } };
  expect(() => judgeGroup(counted!, group, { clock, parameters: { limit: 300_000 } })).toThrow(/rows are counted by/);
  expect(judgeGroup(counted!, group, { clock, parameters: { tender: 500_000 } })).toMatchObject({ level: 'red' });
});

test('a parameter that is no plain number is refused, and so are rules of regions without the regions', () => {
  const leverage = catalogue.find(({ id }) => id === 'soe-leverage-absolute')!;
  const [name] = Object.keys(leverage.parameters);
  const [plain] = compile([leverage]).indicators;
  const group = { keys: {}, measures: {} };
  expect(() => judgeGroup(plain!, group, { clock, parameters: { [name!]: NaN } })).toThrow(/no plain number/);
  const override = { indicator: leverage.id, reason: '本地', parameters: { [name!]: 0.2 }, regions: ['510100000'] };
  const [local] = compile([leverage], { overrides: [override] }).indicators;
  expect(() => judgeGroup(local!, group, { clock })).toThrow(/references lacking/);
});
