import { expect, test } from 'vitest';
import { agencyExecutionBehindSchedule } from '../catalogue/dept/agency-execution-behind-schedule.js';
import { catalogue } from '../catalogue/catalogue.js';
import { compile } from '../compile/compile.js';
import { printPlan } from './plan.js';
import { factsOf } from '../compile/facts-of.js';
import { calendarClock } from './clock.js';
import { yearBefore } from './span.js';
import { windowConditions } from './window.js';

test('the catalogue asks eight questions, and says which', () => {
  expect(printPlan(compile(catalogue), calendarClock('2025-06-30'))).toBe(`s0 paymentVoucher year-to-date by agencyCode
  {"from":"paymentVoucher","where":{"and":[{"column":"year","op":"eq","value":2025},{"column":"actualDate","op":"le","value":"2025-06-30"},{"column":"fundBook","op":"eq","value":"GPB"}]},"keys":["agencyCode"]}
  m0 = {"sum":"actualAmount"} ← agency-execution-behind-schedule/paid
s1 allotment year-to-date by agencyCode
  {"from":"allotment","where":{"and":[{"column":"year","op":"eq","value":2025},{"column":"docDate","op":"le","value":"2025-06-30"},{"column":"fundBook","op":"eq","value":"GPB"},{"column":"executable","op":"eq","value":true}]},"keys":["agencyCode"]}
  m0 = {"sum":"amount"} ← agency-execution-behind-schedule/allotted
  m1 = {"sum":"reducedAmount"} ← agency-execution-behind-schedule/reduced
s2 agency as-of by agencyCode
  {"from":"agency","keys":["agencyCode"]}
  m0 = {"count":true} ← agency-execution-behind-schedule/population
s3 allotment as-of by projectCode, fundBook
  {"from":"allotment","where":{"and":[{"column":"docDate","op":"le","value":"2025-06-30"},{"not":{"column":"projectCode","op":"null"}},{"column":"executable","op":"eq","value":true},{"or":[{"column":"allotmentType","op":"null"},{"column":"allotmentType","op":"ne","value":"carry-over"}]}]},"keys":["projectCode","fundBook"]}
  m0 = {"sum":"amount"} ← project-funds-idle/allotted
  m1 = {"sum":"reducedAmount"} ← project-funds-idle/reduced
  m2 = {"min":"docDate"} ← project-funds-idle/firstAllotted
s4 paymentVoucher as-of by projectCode, fundBook
  {"from":"paymentVoucher","where":{"and":[{"column":"actualDate","op":"le","value":"2025-06-30"},{"not":{"column":"projectCode","op":"null"}}]},"keys":["projectCode","fundBook"]}
  m0 = {"sum":"actualAmount"} ← project-funds-idle/paid
s5 paymentVoucher as-of by projectCode, fundBook
  {"from":"paymentVoucher","where":{"and":[{"column":"actualDate","op":"le","value":"2025-06-30"},{"not":{"column":"projectCode","op":"null"}},{"column":"actualAmount","op":"gt","value":0}]},"keys":["projectCode","fundBook"]}
  m0 = {"max":"actualDate"} ← project-funds-idle/lastPaid
s6 project as-of by projectCode
  {"from":"project","keys":["projectCode"]}
  m0 = {"count":true} ← project-funds-idle/population
s7 paymentVoucher year-to-date by agencyCode, payeeCode, actualDate, fundBook
  {"of":{"from":"paymentVoucher","where":{"and":[{"column":"year","op":"eq","value":2025},{"column":"actualDate","op":"le","value":"2025-06-30"},{"not":{"column":"payeeCode","op":"null"}},{"column":"actualAmount","op":"gt","value":0},{"column":"actualAmount","op":"lt","value":50000000}]},"keys":["agencyCode","payeeCode","actualDate","fundBook"],"measures":{"payments":{"count":true},"total":{"sum":"actualAmount"},"largest":{"max":"actualAmount"}},"having":{"and":[{"column":"payments","op":"ge","value":3},{"column":"total","op":"ge","value":50000000}]}},"keys":["agencyCode","payeeCode","actualDate","fundBook"]}
  m0 = {"sum":"payments"} ← split-payment-under-threshold/payments
  m1 = {"sum":"total"} ← split-payment-under-threshold/total
  m2 = {"max":"largest"} ← split-payment-under-threshold/largest
`);
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
