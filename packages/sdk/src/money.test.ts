import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addFen, amountText, fen, parseAmount } from './money.js';

const code = (text: string) => expect.objectContaining({ name: 'AmountError', code: text });

test('fen are whole and safe, and zero has no sign', () => {
  expect(Object.is(fen(-0), 0)).toBe(true);
  for (const value of [0.5, NaN, Infinity]) expect(() => fen(value)).toThrow(code('amount-not-exact'));
  expect(() => fen(2 ** 53)).toThrow(code('amount-overflow'));
});

test('adding past the safe range fails, whatever comes after', () => {
  expect(addFen()).toBe(0);
  expect(addFen(fen(1), fen(2), fen(-5))).toBe(-2);
  expect(() => addFen(fen(Number.MAX_SAFE_INTEGER), fen(1))).toThrow(code('amount-overflow'));
});

test.each([
  ['3061.1', '亿元', 30_611_000_000_000],
  ['0.01', '元', 1],
  ['-3', '元', -300],
  ['+7.', '万元', 7_000_000],
  ['000.10', '元', 10],
  ['1.2300000', '元', 123],
] as const)('reads %s %s', (text, unit, value) => {
  expect(parseAmount(text, unit)).toBe(value);
});

test.each(['', '.5', '1,000', '1e3', ' 1', '１', '1.234', '0x10', '--1'])('reads no amount in %j', (text) => {
  expect(() => parseAmount(text, '元')).toThrow(code('amount-not-exact'));
});

test('reads back every amount exactly', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (value) => {
      const digits = String(Math.abs(value)).padStart(3, '0');
      const text = `${value < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
      expect(parseAmount(text, '元')).toBe(value);
      for (const unit of ['元', '万元', '亿元'] as const)
        expect(parseAmount(amountText(fen(value), unit), unit)).toBe(value);
    }),
  );
  expect(() => parseAmount('90071992547409.92', '元')).toThrow(code('amount-overflow'));
  expect(() => parseAmount('9'.repeat(400), '元')).toThrow(code('amount-overflow'));
});
