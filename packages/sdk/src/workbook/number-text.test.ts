import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberText, plainDecimal } from './number-text.js';

const decimals = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }), fc.integer({ min: 0, max: 12 }))
  .map(([negative, digits, scale]) => {
    const text = String(digits).padStart(scale + 1, '0');
    const [whole, fraction] = [text.slice(0, text.length - scale), text.slice(text.length - scale).replace(/0+$/, '')];
    const plain = fraction === '' ? whole : `${whole}.${fraction}`;
    return negative && digits > 0n ? `-${plain}` : plain;
  });

describe('numberText', () => {
  it.each([
    ['1234567.89', '1234567.89'],
    ['1234567.8900000001', '1234567.89'],
    ['1.2E+7', '12000000'],
    ['1E-7', '0.0000001'],
    ['-0', '0'],
    ['12345.670000000002', '12345.67'],
    ['0.30000000000000004', '0.3'],
    ['12345678901.230001', '12345678901.23'],
    ['9007199254740993', '9007199254740993'],
    ['5.1050219900101101E+17', '510502199001011000'],
    ['12345678901234.56', '12345678901234.56'],
    ['1.7976931348623157E+308', `17976931348623157${'0'.repeat(292)}`],
  ])('reads %s as %s', (raw, text) => {
    expect(numberText(raw)).toBe(text);
  });

  it.each(['', 'abc', 'NaN', 'Infinity', '1e999', '0x10', '1,5', '- 1', '1_0', ' '])(
    'takes %j for no number',
    (raw) => {
      expect(numberText(raw)).toBeUndefined();
    },
  );

  it('keeps every decimal a spreadsheet can show, however its double is written', () => {
    fc.assert(
      fc.property(decimals, (text) => {
        const value = Number(text);
        expect(numberText(text)).toBe(text);
        expect(numberText(String(value))).toBe(text);
        expect(numberText(value.toPrecision(17))).toBe(text);
        expect(numberText(value.toExponential(16).replace('e', 'E'))).toBe(text);
      }),
    );
  });

  it('gives a text of the same double, but for the dust past 15 digits', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = numberText(value.toExponential(16)) ?? '';
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(Math.abs(value) * 5e-15);
        if (Math.abs(value) >= 1e13) expect(Number(text)).toBe(value);
      }),
    );
  });
});

describe('plainDecimal', () => {
  it('moves the point and nothing else', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.integer({ min: 0, max: 40 }), (digits, scale) => {
        const shifted = plainDecimal(`${digits}E-${scale}`);
        expect(plainDecimal(`${shifted}E${scale}`)).toBe(String(digits));
      }),
    );
  });
});
