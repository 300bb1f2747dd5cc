import { memorySource } from '@qianliyan/sdk';
import { expect, test } from 'vitest';
import { caseRows } from '../cases/case-rows.js';
import { catalogue } from '../catalogue/catalogue.js';
import type { Fired } from '../evaluate/outcome.js';
import { evaluate } from '../evaluate/run.js';
import { warningsOf } from '../warning/warnings-of.js';
import { filledFormula, formulaWords, thresholdWords } from './formula.js';
import { moneyText, valueText, valueTextBeside } from './number.js';

const firedIn = async (id: string, level: string) => {
  const indicator = catalogue.find((one) => one.id === id)!;
  const [first] = indicator.cases;
  const source = memorySource({ tables: caseRows(first!), provenance: 'synthetic', dataThrough: first!.asOf });
  const evaluation = await evaluate([indicator], source, { asOf: first!.asOf });
  const outcome = evaluation.outcomes.find((one): one is Fired => one.state === 'fired' && one.level === level)!;
  return { compiled: evaluation.plan.indicators[0]!, outcome, clock: evaluation.clock, rows: warningsOf(evaluation) };
};

test('a formula in words: names, then numbers, then what they come to', async () => {
  const { compiled, outcome, clock } = await firedIn('agency-execution-behind-schedule', 'yellow');
  expect(formulaWords(compiled, 'zh')).toBe('支付数 ÷ （可执行指标 − 调减） − 时序进度');
  expect(formulaWords(compiled, 'en')).toBe('paid ÷ (allotted − reduced) − time progress');
  expect(filledFormula(compiled, outcome, clock, 'zh')).toBe(
    '支付数 20,000.00 元 ÷ （可执行指标 100,000.00 元 − 调减 0.00 元） − 时序进度 146/365 = −20.00%',
  );
  expect(thresholdWords(compiled, outcome, 'zh')).toBe('指标值 < −10.00%');
  expect(thresholdWords(compiled, outcome, 'en')).toBe('value < −10.00%');
});

test('a fen past the boundary does not read as the boundary', async () => {
  const { rows } = await firedIn('agency-execution-behind-schedule', 'yellow');
  const past = rows.find(({ agencyCode }) => agencyCode === 'a-past-yellow')!;
  expect(past.formula).toContain('29,999.99 元');
  expect(past.formula).toMatch(/= −10\.00001%$/);
});

test('measures the formula does not name follow it', async () => {
  const idle = await firedIn('project-funds-idle', 'red');
  expect(filledFormula(idle.compiled, idle.outcome, idle.clock, 'zh')).toBe(
    '距首次下达日 2023-06-30 的天数 = 731 天；可执行指标 5,000.00 元，调减 4,999.99 元，支付数 0.00 元',
  );
  expect(formulaWords(idle.compiled, 'zh')).toBe('距最近支付日（无则取首次下达日）的天数');
  const split = await firedIn('split-payment-under-threshold', 'yellow');
  expect(filledFormula(split.compiled, split.outcome, split.clock, 'en')).toBe(
    'total CNY 500,000.00; payments 3, largest CNY 200,000.00',
  );
});

test.each([
  [moneyText(-123_456_789, 'zh'), '−1,234,567.89 元'],
  [moneyText(5, 'en'), 'CNY 0.05'],
  [valueText(-1_234, 'count', 'zh'), '−1,234'],
  [valueText(181, 'days', 'en'), '181 days'],
  [valueText(0.5, 'days', 'zh'), '0.50 天'],
  [valueTextBeside(-0.1, -0.1, 'ratio', 'zh'), '−10.00%'],
  [valueTextBeside(-0.1000001, -0.1, 'ratio', 'zh'), '−10.00001%'],
])('%s', (text, expected) => expect(text).toBe(expected));
