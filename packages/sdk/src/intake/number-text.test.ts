import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dateText } from './date-text.js';
import { narrow, narrowCode, numberText } from './number-text.js';
import type { CellRule } from './mapping.js';

const rule = (how: Omit<CellRule, 'from'>): CellRule => ({ from: 'x', ...how });

it.each([
  [{}, '１２３４．５', '1234.5'],
  [{}, '－１．５', '-1.5'],
  [{}, '\u22127', '-7'],
  [{}, '(1)', '(1)'],
  [{}, '1,234', '1,234'],
  [{ separators: true }, '1,234,567.80', '1234567.80'],
  [{ separators: true }, '１，２３４', '1234'],
  [{ separators: true }, '-1,234', '-1234'],
  [{ separators: true }, '1,23', '1,23'],
  [{ separators: true }, '12,34,567', '12,34,567'],
  [{ separators: true }, ',123', ',123'],
  [{ separators: ' ' }, '1\u00a0234\u00a0567', '1234567'],
  [{ separators: " '" }, "1'234 567", "1'234 567"],
  [{ separators: '.', decimal: ',' }, '1.234.567,89', '1234567.89'],
  [{ decimal: ',' }, '12,5', '12.5'],
  [{ decimal: ',' }, '12.5', '12.5 '],
  [{ negatives: ['()'], separators: true }, '(1,234.50)', '-1234.50'],
  [{ negatives: ['()'] }, '（１２）', '-12'],
  [{ negatives: ['()'] }, '(-5)', '(-5)'],
  [{ negatives: ['()'] }, '(abc)', '(abc)'],
  [{ negatives: ['trailing'] }, '12.5-', '-12.5'],
  [{ negatives: ['△'] }, '△３', '-3'],
  [{ negatives: ['▲'] }, '▲ 3', '-3'],
  [{ negatives: ['▲'] }, '△3', '△3'],
] as const)('reads a number written %j: %s', (how, cell, plain) => {
  expect(numberText(rule(how))(cell)).toBe(plain);
});

it('reads back any amount however it is grouped and signed', () => {
  const group = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');
  fc.assert(
    fc.property(
      fc.integer(),
      fc.integer({ min: 0, max: 99 }),
      fc.boolean(),
      fc.boolean(),
      (whole, cents, wide, brackets) => {
        const body = `${group(String(Math.abs(whole)))}.${String(cents).padStart(2, '0')}`;
        const plain = `${whole < 0 ? '-' : ''}${Math.abs(whole)}.${String(cents).padStart(2, '0')}`;
        const signed = whole < 0 ? (brackets ? `(${body})` : `-${body}`) : body;
        const cell = wide ? signed.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)) : signed;
        expect(numberText(rule({ separators: true, negatives: ['()'] }))(cell)).toBe(plain);
      },
    ),
  );
});

it('folds widths of codes and leaves the brackets of names', () => {
  expect(narrowCode('Ａ０１－２（一）')).toBe('A01-2（一）');
  expect(narrow('Ａ（１）')).toBe('A(1)');
});

it.each([
  ['YYYY年M月D日', '2025年6月3日', '2025-06-03'],
  ['YYYY.M.D', '2025.6.3', '2025-06-03'],
  ['YYYY/M/D', '2025/06/03 14:05:00', '2025-06-03'],
  ['YYYY-M-D', '2025-6-3T00:00', '2025-06-03'],
  ['MM/DD/YYYY', '6/3/2025', '2025-06-03'],
  ['DD.MM.YYYY', '03.06.2025', '2025-06-03'],
  ['DD-Mon-YYYY', '03-jun-2025', '2025-06-03'],
  ['DD-Mon-YYYY', '03-Xyz-2025', '03-Xyz-2025'],
  ['YYYYMMDD', '20250603', '2025-06-03'],
  ['DD/MM/YYYY', '2025-06-03', '2025-06-03'],
  ['YYYY/M/D', '2025/6/3 14:05:00+08:00', '2025/6/3 14:05:00+08:00'],
] as const)('reads a date written %s: %s', (format, cell, day) => {
  expect(dateText(format)(cell)).toBe(day);
});
