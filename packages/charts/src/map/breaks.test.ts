import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Breaks, checkBreaks, fillOf, legendEntries, progressBreaks } from './breaks.js';

const rate = { kind: 'rate', name: '支出进度', definition: 'executed/adjusted' } as const;

describe('breaks', () => {
  it('stand around time progress', () => {
    expect(progressBreaks(0.5)).toEqual([0.4, 0.44, 0.48, 0.52]);
    expect(progressBreaks(1 / 12)).toEqual([0.06, 0.07, 0.08, 0.09]);
    expect(progressBreaks(1)).toEqual([0.9, 0.94, 0.98, 1.02]);
  });

  it('rise, and hold those who keep pace in the fourth step, on any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 366 }), (day) => {
        const breaks = progressBreaks(day / 366);
        expect(() => checkBreaks(breaks)).not.toThrow();
        if (day > 15) expect(fillOf(day / 366, breaks)).toBe('ramp-4');
      }),
    );
  });

  it('put a value on a break into the step above it', () => {
    const breaks = progressBreaks(0.5);
    expect([0.3999999, 0.4, 44 / 100, 0.47999, 0.52, 9].map((value) => fillOf(value, breaks))).toEqual([
      'ramp-1',
      'ramp-2',
      'ramp-3',
      'ramp-3',
      'ramp-5',
      'ramp-5',
    ]);
    expect([null, 'not-applicable' as const, 0].map((value) => fillOf(value, breaks))).toEqual([
      'no-data',
      'not-applicable',
      'ramp-1',
    ]);
  });

  it('are refused when they do not rise', () => {
    for (const bad of [
      [1, 1, 2, 3],
      [1, 2, NaN, 4],
      [4, 3, 2, 1],
    ] as Breaks[]) {
      expect(() => checkBreaks(bad)).toThrow(/^breaks do not rise: /);
    }
  });
});

describe('legend', () => {
  it('has five steps and a swatch of its own for what was not reported', () => {
    const texts = (values: (number | 'not-applicable')[]) =>
      legendEntries(progressBreaks(0.5), rate, values).map(({ text }) => text);
    expect(texts([0.4])).toEqual(['<40%', '40–44', '44–48', '48–52', '≥52%', '未报送']);
    expect(texts(['not-applicable'])).toEqual(['<40%', '40–44', '44–48', '48–52', '≥52%', '未报送', '不适用']);
  });

  it('keeps the digits its breaks need', () => {
    const money = { kind: 'money', name: '债务余额', unit: '亿元' } as const;
    expect(
      legendEntries([1e10, 1.5e10, 2e10, 1e13], money, [])
        .map(({ text }) => text)
        .slice(0, 5),
    ).toEqual(['<1', '1–1.50', '1.50–2', '2–1,000', '≥1,000']);
    expect(legendEntries([0.005, 0.01, 0.015, 0.02], rate, [])[1]?.text).toBe('0.5–1');
  });
});
