import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, truncate, wrap } from './text-width.js';

const line = fc
  .array(fc.constantFrom(...'全省支出进度低于时序，。；（）“”', ' ', '47.1%', '6,702.18', 'GPB', '−'), {
    maxLength: 60,
  })
  .map((parts) => parts.join('').replace(/\s+(?=[，。；）”%])|(?<=[（“])\s+/g, ''));

describe('text', () => {
  it('is one em a Chinese character', () => {
    expect(textWidth('一般公共预算', 14)).toBe(84);
  });

  it('is cut to the width, with dots, and left alone where it fits', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 0, max: 400 }), (text, width) => {
        const cut = truncate(text, 14, width);
        expect(textWidth(cut, 14)).toBeLessThanOrEqual(Math.max(width, 0));
        if (textWidth(text, 14) <= width) expect(cut).toBe(text);
        else expect(cut === '' || text.startsWith(cut.slice(0, -1))).toBe(true);
      }),
    );
  });

  it('wraps without losing a character, breaking a figure or beginning a line with punctuation', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 80, max: 400 }), (text, width) => {
        const lines = wrap(text, 14, width);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const each of lines.slice(1)) expect(each).not.toMatch(/^[，。；）”%]/);
        for (const each of lines.slice(0, -1)) expect(each).not.toMatch(/[（“]$/);
        for (const figure of text.match(/(?<![\w.,−])\d[\d.,]*%?(?![\w−.,])/g) ?? []) {
          expect(lines.some((each) => each.includes(figure))).toBe(true);
        }
      }),
    );
  });

  it('fills lines to the width', () => {
    const lines = wrap('全省支出进度 47.1%，低于时序进度 2.9 个百分点；泸州等 4 个市州有预警。', 14, 200);
    expect(lines).toEqual(['全省支出进度 47.1%，低于时', '序进度 2.9 个百分点；泸州等 4', '个市州有预警。']);
    for (const each of lines) expect(textWidth(each, 14)).toBeLessThanOrEqual(200);
  });
});
