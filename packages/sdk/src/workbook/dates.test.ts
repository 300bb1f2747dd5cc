import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateText } from './date-text.js';
import { dateKind } from './number-format.js';

describe('dateKind', () => {
  it.each([
    [14, undefined, 'date'],
    [22, undefined, 'date-time'],
    [31, undefined, 'date'],
    [20, undefined, 'time'],
    [0, undefined, undefined],
    [2, undefined, undefined],
    [46, undefined, undefined],
    [49, undefined, undefined],
    [176, 'yyyy"年"m"月"d"日"', 'date'],
    [176, '[$-804]yyyy\\-mm\\-dd;@', 'date'],
    [176, 'yyyy/m/d h:mm', 'date-time'],
    [176, 'h:mm:ss AM/PM', 'time'],
    [176, 'mmm-yy', 'date'],
    [176, 'm"月"', 'date'],
    [176, '[$-804]aaaa', 'date'],
    [176, '[h]:mm', undefined],
    [176, '0.00E+00', undefined],
    [176, 'General', undefined],
    [176, 'G/通用格式"元"', undefined],
    [176, '#,##0.00_ ;[Red]\\-#,##0.00\\ ', undefined],
    [176, '"day "0', undefined],
    [176, '[Yellow]0.00;[Red]d', undefined],
    [176, '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ', undefined],
    [176, '#,##0.00 [$USD]', undefined],
  ])('of %i %s is %s', (id, code, kind) => {
    expect(dateKind(id, code)).toBe(kind);
  });
});

const days = fc.integer({ min: 61, max: 2_958_465 });

describe('dateText', () => {
  it.each([
    [0, 1900, '1900-01-00'],
    [1, 1900, '1900-01-01'],
    [59, 1900, '1900-02-28'],
    [60, 1900, '1900-02-29'],
    [61, 1900, '1900-03-01'],
    [45_658, 1900, '2025-01-01'],
    [2_958_465, 1900, '9999-12-31'],
    [0, 1904, '1904-01-01'],
    [44_196, 1904, '2025-01-01'],
    [2_957_003, 1904, '9999-12-31'],
  ] as const)('reads day %d of the %d system as %s', (serial, system, text) => {
    expect(dateText(serial, 'date', system)).toBe(text);
  });

  it('has no text for what lies outside the calendar', () => {
    for (const value of [-1, -0.5, 2_958_466, 1e300, NaN]) expect(dateText(value, 'date', 1900)).toBeUndefined();
    expect(dateText(2_958_465.999_999_9, 'date-time', 1900)).toBeUndefined();
  });

  it('shows a time only when the format does and it is not midnight', () => {
    expect(dateText(45_658.5, 'date', 1900)).toBe('2025-01-01');
    expect(dateText(45_658.5, 'date-time', 1900)).toBe('2025-01-01 12:00:00');
    expect(dateText(45_658, 'date-time', 1900)).toBe('2025-01-01');
    expect(dateText(0.999_999_9, 'date-time', 1900)).toBe('1900-01-01');
    expect(dateText(0.25, 'time', 1900)).toBe('06:00:00');
  });

  it('agrees with the calendar on every day since March 1900, in both systems', () => {
    fc.assert(
      fc.property(days, (serial) => {
        const text = dateText(serial, 'date', 1900) ?? '';
        expect(Date.parse(text) / 86_400_000).toBe(serial - 25_569);
        if (serial > 1462) expect(dateText(serial - 1462, 'date', 1904)).toBe(text);
      }),
    );
  });
});
