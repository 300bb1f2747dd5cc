import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fen } from '../money.js';
import { allotted, compareRates, rateValue } from './execution-rate.js';
import type { ExecutionRate } from './execution-rate.js';

const rate = (done: number | null, planned: number | null): ExecutionRate => ({
  definition: 'executed/adjusted',
  done: done as Fen | null,
  planned: planned as Fen | null,
});
const safe = fc.maxSafeInteger();

test('a rate is null when a side is not reported or nothing was planned', () => {
  expect([rate(null, 5), rate(5, null), rate(5, 0), rate(0, 5)].map(rateValue)).toEqual([null, null, null, 0]);
});

test('rates that doubles cannot tell apart are ordered exactly', () => {
  const [less, more] = [
    rate(9_007_199_254_740_989, 9_007_199_254_740_990),
    rate(9_007_199_254_740_990, 9_007_199_254_740_991),
  ];
  expect(rateValue(less)).toBe(rateValue(more));
  expect(compareRates(less, more)).toBe(1);
  expect(compareRates(more, less)).toBe(-1);
});

test('the order of rates is the order of their quotients, highest first', () => {
  fc.assert(
    fc.property(safe, safe, safe, safe, (a, b, c, d) => {
      fc.pre(b !== 0 && d !== 0);
      const order = compareRates(rate(a, b), rate(c, d));
      if (a / b > c / d) expect(order).toBe(-1);
      if (a / b < c / d) expect(order).toBe(1);
      expect(order + compareRates(rate(c, d), rate(a, b))).toBe(0);
    }),
  );
});

test('allotments are net of cuts, and unknown when none was issued', () => {
  expect([allotted(100 as Fen, 30 as Fen), allotted(100 as Fen, null), allotted(null, null)]).toEqual([70, 100, null]);
});
