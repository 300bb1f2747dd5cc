import { expect, test } from 'vitest';
import { agencyExecutionBehindSchedule as sound } from '../catalogue/dept/agency-execution-behind-schedule.js';
import { splitPaymentUnderThreshold as split } from '../catalogue/pay/split-payment-under-threshold.js';
import { compile } from '../compile/compile.js';
import type { Indicator } from '../definition/indicator.js';
import { IndicatorError } from '../errors.js';
import { checkIndicator } from './check.js';

/** A sound declaration with one member changed, as a city's JSON might have it. */
const changed = (of: Indicator, path: string, value: unknown): Indicator => {
  const copy = JSON.parse(JSON.stringify(of)) as Record<string, unknown>;
  const members = path.split('.');
  const holder = members
    .slice(0, -1)
    .reduce<Record<string, unknown>>((at, member) => at[member] as Record<string, unknown>, copy);
  holder[members[members.length - 1]!] = value;
  return copy as unknown as Indicator;
};

test.each([
  [sound, 'id', 'Agency_Late', { code: 'bad-id', path: 'id', message: 'id is not kebab-case: Agency_Late' }],
  [
    sound,
    'value',
    'payed / allotted',
    { code: 'unknown-name', path: 'value', at: 0, message: 'unknown name: payed (did you mean paid?)' },
  ],
  [sound, 'value', 'paid - asOf.timeProgress', { code: 'bare-money', path: 'value', at: 0 }],
  [
    sound,
    'value',
    'paid / allotted > 0',
    { code: 'wrong-kind', path: 'value', message: 'expected number, got boolean' },
  ],
  [sound, 'value', 'paid - allotted', { code: 'wrong-kind', path: 'value', message: 'expected number, got money' }],
  [sound, 'value', 'paid *', { code: 'bad-expression', path: 'value', at: 6 }],
  [
    sound,
    'value',
    'paid * paid / allotted',
    { code: 'mixed-kinds', path: 'value', at: 0, message: 'money times money' },
  ],
  [
    sound,
    'value',
    'daysSince(paid)',
    { code: 'wrong-kind', path: 'value', at: 0, message: 'daysSince takes a date, not money' },
  ],
  [sound, 'applies', 'allotted', { code: 'wrong-kind', path: 'applies', message: 'expected boolean, got money' }],
  [sound, 'applies', 'agencyCode == 5', { code: 'mixed-kinds', path: 'applies', at: 0, message: 'text beside number' }],
  [sound, 'levels.red.when', 'paid > 5', { code: 'bare-money', path: 'levels.red.when' }],
  [
    sound,
    'levels.red.when',
    'value <= -0.2',
    { code: 'never-fires', path: 'levels.orange.when', message: 'orange never fires: red holds wherever it does' },
  ],
  [split, 'parameters.tender.value', 500_000, { code: 'never-fires', path: 'levels.yellow.when' }],
  [sound, 'levels.red.when', 'allotted > 0', { code: 'level-without-boundary', path: 'levels.red.when' }],
  [
    sound,
    'levels.red.when',
    'value < -0.3 && value > -0.9',
    { code: 'level-without-boundary', path: 'levels.red.when' },
  ],
  [
    sound,
    'measures.paid.table',
    'paymentVouchers',
    {
      code: 'unknown-table',
      path: 'measures.paid',
      message: 'unknown table: paymentVouchers (did you mean paymentVoucher?)',
    },
  ],
  [
    sound,
    'measures.paid.sum',
    'actualAmont',
    {
      code: 'unknown-column',
      path: 'measures.paid',
      message: 'unknown column: actualAmont (did you mean actualAmount?)',
    },
  ],
  [sound, 'measures.paid.where', 'fundBok == "GPB"', { code: 'unknown-name', path: 'measures.paid.where', at: 0 }],
  [sound, 'measures.paid.where', 'fundBook == "GPX"', { code: 'bad-query', path: 'measures.paid' }],
  [sound, 'measures.paid.where', 'actualAmount > 100', { code: 'bare-money', path: 'measures.paid.where', at: 0 }],
  [sound, 'measures.paid.where', 'actualAmount > 0', { code: 'not-additive', path: 'measures.paid' }],
  [sound, 'measures.paid.table', 'project', { code: 'bad-window', path: 'measures.paid' }],
  [sound, 'grain', ['agencyKode'], { code: 'bad-grain', path: 'grain' }],
  [
    sound,
    'grain',
    ['fundBook'],
    { code: 'bad-grain', path: 'population', message: 'grain lacks the key of agency: agencyCode' },
  ],
  [sound, 'needs', ['agencies'], { code: 'unknown-table', path: 'needs' }],
  [sound, 'basis', [], { code: 'missing', path: 'basis' }],
  [sound, 'levels', {}, { code: 'missing', path: 'levels' }],
  [sound, 'cases', [], { code: 'missing', path: 'cases', message: 'no case expects: red' }],
  [sound, 'cases.0.asOf', '2025-02-30', { code: 'bad-number', path: 'cases.0.asOf' }],
  [
    split,
    'parameters.limit.value',
    0.001,
    { code: 'bad-number', path: 'parameters.limit.value', message: 'not a plain decimal of whole fen: 0.001' },
  ],
  [split, 'parameters.limit.value', 1e-9, { code: 'bad-number', path: 'parameters.limit.value' }],
  [
    split,
    'parameters.value',
    split.parameters['limit'],
    { code: 'bad-id', path: 'parameters', message: 'not a name for a parameter: value' },
  ],
  [
    split,
    'parameters.total',
    split.parameters['limit'],
    { code: 'bad-id', path: 'parameters', message: 'parameter has the name of a measure: total' },
  ],
  [split, 'parameters.spare', split.parameters['limit'], { code: 'unused', path: 'parameters.spare' }],
  [
    split,
    'measures.total.of',
    'byWeek',
    { code: 'unknown-name', path: 'measures.total.of', message: 'unknown fold: byWeek' },
  ],
  [
    split,
    'folds.byDay.having',
    'payments >= times && total >= times',
    { code: 'bare-money', path: 'folds.byDay.having', at: 21 },
  ],
  [
    split,
    'folds.byDay.having',
    'payments >= times && isBusinessDay(actualDate)',
    { code: 'bad-expression', path: 'folds.byDay.having' },
  ],
  [split, 'folds.byDay.where', 'actualAmount < limit / 3', { code: 'bad-expression', path: 'folds.byDay.where' }],
  [
    split,
    'folds.byDay.grain',
    ['agencyCode', 'payeeCode', 'actualDate'],
    { code: 'not-additive', path: 'measures.payments' },
  ],
])('$1 changed to $2', (of, path, value, issue) => {
  const issues = checkIndicator(changed(of, path, value));
  expect(issues).toContainEqual(expect.objectContaining(issue));
  expect(() => compile([changed(of, path, value)])).toThrow(IndicatorError);
});

test('an id is declared once', () => {
  expect(() => compile([sound, sound])).toThrow(
    expect.objectContaining({
      code: 'bad-indicator',
      message: 'indicator declared twice: agency-execution-behind-schedule',
    }),
  );
});
