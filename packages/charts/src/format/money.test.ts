import { fen, type MoneyUnit } from '@qianliyan/sdk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseUnit, formatMoney, plainMoney } from './money.js';

const decimals: Record<MoneyUnit, number> = { 元: 2, 千元: 5, 万元: 6, 亿元: 10 };

/** School rounding on the digits themselves, 四舍五入: look at the first digit dropped, carry by hand. */
function byHand(amount: number, unit: MoneyUnit, digits: number): string {
  const all = String(Math.abs(amount)).padStart(decimals[unit] + 1, '0');
  const point = all.length - decimals[unit];
  const padded = all + '0'.repeat(digits);
  const kept = ['0', ...padded.slice(0, point + digits)].map(Number);
  if (Number(padded[point + digits] ?? '0') >= 5) {
    let i = kept.length - 1;
    while (kept[i] === 9) kept[i--] = 0;
    kept[i] = (kept[i] ?? 0) + 1;
  }
  const whole = kept
    .slice(0, kept.length - digits)
    .join('')
    .replace(/^0+(?=\d)/, '');
  const text = digits === 0 ? whole : `${whole}.${kept.slice(kept.length - digits).join('')}`;
  return amount < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

describe('money', () => {
  it('writes a figure with separators, two digits and the unit left to the note', () => {
    expect(formatMoney(fen(670_218_000_000_00), '亿元')).toBe('6,702.18');
    expect(formatMoney(fen(123_456_789), '元')).toBe('1,234,567.89');
    expect(formatMoney(fen(Number.MAX_SAFE_INTEGER), '元')).toBe('90,071,992,547,409.91');
  });

  it('sets a true minus and rounds half away from zero', () => {
    expect(formatMoney(fen(-500_000), '万元', 0)).toBe('−1');
    expect(formatMoney(fen(500_000), '万元', 0)).toBe('1');
    expect(formatMoney(fen(-499_999), '万元', 0)).toBe('0');
  });

  it('keeps not reported, not applicable, nothing and next to nothing apart', () => {
    const texts = [null, 'not-applicable' as const, fen(0), fen(1)].map((amount) => formatMoney(amount, '亿元'));
    expect(texts).toEqual(['未报送', '不适用', '0', '0.00']);
  });

  it('rounds any amount as one does by hand', () => {
    fc.assert(
      fc.property(
        fc.maxSafeInteger().filter((n) => n !== 0),
        fc.constantFrom<MoneyUnit>('元', '万元', '亿元'),
        fc.integer({ min: 0, max: 8 }),
        (amount, unit, digits) => {
          const plain = byHand(amount, unit, digits);
          expect(plainMoney(fen(amount), unit, digits)).toBe(plain);
          expect(formatMoney(fen(amount), unit, digits).replace(/,/g, '').replace('−', '-')).toBe(plain);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('groups thousands and nothing else', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (amount) => {
        expect(formatMoney(fen(amount), '元', 2)).toMatch(/^(0|−?\d{1,3}(,\d{3})*\.\d{2})$/);
      }),
    );
  });
});

describe('unit of a view', () => {
  it('is the largest in which the middle amount is at least one', () => {
    const books = [14_236.55, 5_118.02, 236.4, 7_420.91].map((amount) => fen(Math.round(amount * 1e10)));
    expect(chooseUnit(books)).toBe('亿元');
    expect(chooseUnit([fen(3e10), fen(2e8), fen(1e8)])).toBe('万元');
    expect(chooseUnit([fen(99_999_900)])).toBe('万元');
    expect(chooseUnit([fen(999_999)])).toBe('元');
  });

  it('asks neither zeros nor missing amounts', () => {
    expect(chooseUnit([null, fen(0), 'not-applicable', fen(-5e10), fen(0), null])).toBe('亿元');
    expect(chooseUnit([null, fen(0)])).toBe('元');
  });
});
