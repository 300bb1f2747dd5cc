import { fen } from '@qianliyan/sdk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPoints, formatRate, formatRatio, gapOfRate, gapOfRatio, plainPercent } from './rate.js';
import { ratioOf } from './reading.js';

const amount = fc.maxSafeInteger().map((n) => fen(n));
const budget = amount.filter((n) => n !== 0);

describe('rate', () => {
  it('is written in percent', () => {
    expect(formatRate(fen(670_218), fen(1_423_655))).toBe('47.1%');
    expect(formatRate(fen(-30), fen(1000))).toBe('−3.0%');
    expect(formatRate(fen(620), fen(1), 0)).toBe('62,000%');
  });

  it('is nothing, not reported, or not applicable, each in its own words', () => {
    expect(formatRate(fen(0), fen(5))).toBe('0%');
    expect(formatRate(null, fen(5))).toBe('未报送');
    expect(formatRate(fen(5), null)).toBe('未报送');
    expect(formatRate(fen(5), fen(0))).toBe('不适用');
    expect(formatRate('not-applicable', fen(5))).toBe('不适用');
    expect([ratioOf(null, fen(5)), ratioOf(fen(5), fen(0)), ratioOf(fen(0), fen(5))]).toEqual([
      null,
      'not-applicable',
      0,
    ]);
  });

  it('is within half a last digit of the exact quotient, ties away from zero', () => {
    fc.assert(
      fc.property(amount, budget, fc.integer({ min: 0, max: 6 }), (done, planned, digits) => {
        const text = formatRate(done, planned, digits).replace(/[,%]/g, '').replace('−', '-');
        const shown = BigInt(text === '0' ? 0 : text.replace('.', ''));
        const ten = BigInt(10) ** BigInt(digits + 2);
        const [d, p] = [BigInt(done), BigInt(planned)];
        const error = BigInt(2) * (shown * p - d * ten);
        const size = p < BigInt(0) ? -p : p;
        expect(error <= size && error >= -size).toBe(true);
        const tie = error === size || error === -size;
        if (tie) expect((shown < 0 ? -shown : shown) * size > (d < 0 ? -d : d) * ten).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('rounds a divided ratio at a tie as its exact quotient', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (thousandths) => {
        const planned = 20_000;
        expect(formatRatio(thousandths / planned)).toBe(formatRate(fen(thousandths), fen(planned)));
      }),
    );
  });

  it('is plain for machines', () => {
    expect([plainPercent(-0.47077, 4), plainPercent(0, 4)]).toEqual(['-47.0770', '0']);
  });
});

describe('gap', () => {
  it('is subtracted exactly and rounded once', () => {
    expect(gapOfRate(fen(670_218), fen(1_423_655), 0.5)).toEqual({ direction: 'behind', points: '2.9 个百分点' });
    expect(gapOfRatio(0.4705, 0.5)).toEqual({ direction: 'behind', points: '3.0 个百分点' });
    expect(gapOfRatio(0.512, 0.5)).toEqual({ direction: 'ahead', points: '1.2 个百分点' });
    expect(formatPoints(-0.0295)).toBe('3.0 个百分点');
  });

  it('is level when nothing is left after rounding, and none without a rate', () => {
    expect(gapOfRatio(0.5004, 0.5)?.direction).toBe('level');
    expect(gapOfRatio(0.5005, 0.5)?.direction).toBe('ahead');
    expect([gapOfRatio(null, 0.5), gapOfRate(fen(1), fen(0), 0.5)]).toEqual([null, null]);
  });
});
