import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divide, fraction, fromDecimal, fromDouble, toDouble } from './rational.js';

test('a double comes back from its exact fraction unchanged', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => value === 0 || Math.abs(value) > 1e-300),
      (value) => void expect(toDouble(fromDouble(value))).toBe(value + 0),
    ),
    { numRuns: 1_000 },
  );
});

test('a decimal becomes the double its own text reads as', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 15 }), fc.integer({ min: 1, max: 15 }), (n, places) => {
      const digits = String(n).padStart(places + 1, '0');
      const text = `${digits.slice(0, -places)}.${digits.slice(-places)}`;
      expect(toDouble(fromDecimal(text))).toBe(Number(text));
    }),
    { numRuns: 1_000 },
  );
});

test('the quotient of two whole numbers is the double their division rounds to', () => {
  fc.assert(
    fc.property(
      fc.maxSafeInteger(),
      fc.maxSafeInteger().filter((n) => n !== 0),
      (a, b) => void expect(toDouble(fraction(a, b))).toBe(a / b + 0),
    ),
    { numRuns: 1_000 },
  );
});

test('nothing is divided by nought', () => expect(divide(fraction(1, 2), fraction(0, 5))).toBeNull());
