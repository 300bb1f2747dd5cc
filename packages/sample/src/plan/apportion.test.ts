import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apportion, apportionAtLeast } from './apportion.js';

const weights = fc
  .array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 60 })
  .filter((list) => list.some((weight) => weight > 1e-6));
const total = fc.integer({ min: 0, max: 900_000_000_000_000 });

const sum = (parts: readonly number[]): number => parts.reduce((a, b) => a + b, 0);

test('parts are whole, none negative, add up exactly, and none is a whole one away from its quota', () => {
  fc.assert(
    fc.property(total, weights, (amount, list) => {
      const parts = apportion(amount, list);
      expect(sum(parts)).toBe(amount);
      parts.forEach((part, at) => {
        const quota = (amount * (list[at] ?? 0)) / sum(list);
        expect(Number.isInteger(part) && part >= 0).toBe(true);
        expect(Math.abs(part - quota)).toBeLessThanOrEqual(1 + quota * 1e-12);
      });
    }),
  );
});

test('a weight of nothing gets nothing', () => {
  expect(apportion(10, [0, 1, 0, 2])).toEqual([0, 3, 0, 7]);
});

test('every part gets at least the least', () => {
  expect(apportionAtLeast(10, [1, 0, 0], 2)).toEqual([6, 2, 2]);
});

test('refuses to split something over nothing', () => {
  expect(() => apportion(1, [0, 0])).toThrow(RangeError);
  expect(() => apportion(-1, [1])).toThrow(RangeError);
  expect(apportion(0, [0, 0])).toEqual([0, 0]);
});
