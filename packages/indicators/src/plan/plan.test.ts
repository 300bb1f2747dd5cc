import { expect, test } from 'vitest';
import { agencyExecutionBehindSchedule } from '../catalogue/dept/agency-execution-behind-schedule.js';
import { catalogue } from '../catalogue/catalogue.js';
import { compile } from '../compile/compile.js';
import { printPlan } from './plan.js';
import { factsOf } from '../compile/facts-of.js';
import { calendarClock } from './clock.js';
import { yearBefore } from './span.js';
import { windowConditions } from './window.js';

const three = catalogue.filter(({ id }) =>
  ['agency-execution-behind-schedule', 'project-funds-idle', 'split-payment-under-threshold'].includes(id),
);

test('three indicators ask eight questions, and say which', async () => {
  await expect(printPlan(compile(three), calendarClock('2025-06-30'))).toMatchFileSnapshot('golden/three.plan.txt');
});

test('scans that differ in columns of few values are one question', async () => {
  const measure = { table: 'paymentVoucher', sum: 'actualAmount', window: 'year-to-date', empty: 'zero' } as const;
  const twin = {
    ...agencyExecutionBehindSchedule,
    id: 'agency-fund-execution',
    measures: {
      ...agencyExecutionBehindSchedule.measures,
      paid: { zh: '支付', en: 'paid', ...measure, where: 'fundBook == "GF"' },
    },
  };
  const plan = compile([agencyExecutionBehindSchedule, twin]);
  await expect(printPlan(plan, calendarClock('2025-06-30'))).toMatchFileSnapshot('golden/folded.plan.txt');
});

test('what two indicators ask alike is asked once', () => {
  const twin = { ...agencyExecutionBehindSchedule, id: 'agency-execution-far-behind' };
  const [one, two] = [compile([agencyExecutionBehindSchedule]), compile([agencyExecutionBehindSchedule, twin])];
  expect(two.scans).toEqual(one.scans);
  expect(two.indicators[1]!.measures).toEqual(one.indicators[0]!.measures);
});

test('a plan is plain JSON, and any change of a rule is another version', () => {
  const plan = compile(catalogue);
  expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  const changed = compile([{ ...agencyExecutionBehindSchedule, amount: 'allotted - reduced' }]);
  expect(changed.indicators[0]!.version).not.toBe(plan.indicators[0]!.version);
});

test('windows end on the day judged', () => {
  const until = (value: string) => ({ column: 'actualDate', op: 'le', value });
  const ofYear = (value: number) => ({ column: 'year', op: 'eq', value });
  const windows = (asOf: string) =>
    (['as-of', 'year-to-date', 'month', 'same-period-last-year'] as const).map((window) =>
      windowConditions(factsOf('paymentVoucher'), window, calendarClock(asOf)),
    );
  expect(windows('2024-02-29')).toEqual([
    [until('2024-02-29')],
    [ofYear(2024), until('2024-02-29')],
    [ofYear(2024), { column: 'actualDate', op: 'ge', value: '2024-02-01' }, until('2024-02-29')],
    [ofYear(2023), until('2023-02-28')],
  ]);
  expect(yearBefore('2025-12-31')).toBe('2024-12-31');
  expect(windowConditions(factsOf('project'), 'as-of', calendarClock('2025-01-01'))).toEqual([]);
});
