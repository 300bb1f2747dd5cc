import { type Fen, fen } from '@qianliyan/sdk';
import { describe, expect, it } from 'vitest';
import { inkOf, textsOf } from '../../test/ink.js';
import { sceneItems } from '../scene/scene.js';
import type { TrendPeriod } from './period.js';
import { trendSentence } from './sentence.js';
import { trendTable } from './table.js';
import { drawTrend, type TrendOptions } from './trend.js';

const yi = (amount: number): Fen => fen(Math.round(amount * 1e10));
const year = (
  name: number,
  actual: number | null,
  budget: number | null,
  stage: TrendPeriod['stage'] = 'final',
): TrendPeriod => ({
  key: String(name),
  name: String(name),
  actual: actual === null ? null : yi(actual),
  budget: budget === null ? null : yi(budget),
  stage,
});
const years = [
  year(2014, 6796.6, 7000),
  year(2015, 7497.5, 7700),
  year(2016, null, 8200),
  year(2017, 8686.1, 8600),
  year(2018, 9718.3, 9800, 'executed'),
];
const options: TrendOptions = { title: '一般公共预算支出', subject: '全省一般公共预算支出', suffix: ' 年', width: 600 };
const marks = (role: string, periods = years) =>
  inkOf(drawTrend(periods, options).nodes).filter(
    ({ node, top }) => node.type !== 'group' && node.role === role && top < 280,
  );

describe('trend', () => {
  it('goes from the first figure to the last in words', () => {
    expect(trendSentence(years, '亿元', options.subject, ' 年')).toBe(
      '全省一般公共预算支出由 2014 年的 6,796.60 亿元（决算数）增至 2018 年的 9,718.30 亿元（执行数），增长 43.0%；1 期未报送。',
    );
    expect(trendSentence([year(2014, 10, null), year(2015, 7.5, null)], '亿元', '支出')).toBe(
      '支出由 2014的 10.00 亿元（决算数）降至 2015的 7.50 亿元（决算数），下降 25.0%。',
    );
    expect(trendSentence([year(2014, 0, null), year(2015, 7.5, null)], '亿元', '支出')).toContain(
      '增至 2015的 7.50 亿元（决算数）。',
    );
    expect(trendSentence([year(2014, 5, null), year(2015, -5, null)], '亿元', '支出')).not.toContain('%');
    expect(trendSentence([year(2014, 5, null)], '亿元', '支出', ' 年')).toBe('支出2014 年为 5.00 亿元（决算数）。');
    expect(trendSentence([year(2014, null, 5)], '亿元', '支出')).toBe('支出1 期均无数据。');
  });

  it('draws final accounts solid, executed ones hollow, budgets as ticks and gaps as gaps', () => {
    expect([marks('mark').length, marks('mark-hollow').length, marks('tick').length, marks('no-data').length]).toEqual([
      3, 1, 5, 1,
    ]);
  });

  it('measures from zero', () => {
    const [zero] = marks('axis');
    const [first, second] = marks('mark');
    const height = (ink: typeof first) => (zero?.top ?? NaN) - (ink?.top ?? NaN);
    expect(height(second) / height(first)).toBeCloseTo(7497.5 / 6796.6, 9);
    const [tick] = marks('tick');
    expect(height(tick) / height(first)).toBeCloseTo(7000 / 6796.6, 9);
    expect(first?.bottom).toBeCloseTo(zero?.top ?? NaN, 9);
  });

  it('puts round numbers on the axis, past the largest amount', () => {
    const axis = textsOf(drawTrend(years, options)).filter(({ node }) => node.role === 'text-3');
    expect(axis.map(({ node }) => node.text)).toEqual(['0', '2,000', '4,000', '6,000', '8,000', '10,000']);
    expect(Math.min(...axis.map(({ top }) => top))).toBeLessThan(Math.min(...marks('tick').map(({ top }) => top)));
  });

  it('hangs negative amounts below zero', () => {
    const [zero] = marks('axis', [year(2014, -5, null), year(2015, 5, null)]);
    const [negative, positive] = marks('mark', [year(2014, -5, null), year(2015, 5, null)]);
    expect(negative?.top).toBeCloseTo(zero?.top ?? NaN, 9);
    expect((negative?.bottom ?? NaN) - (negative?.top ?? NaN)).toBeCloseTo(
      (positive?.bottom ?? NaN) - (positive?.top ?? NaN),
      9,
    );
  });

  it('writes figures over all bars, or, where it is narrow, over the last and the first', () => {
    const decade = Array.from({ length: 10 }, (_, i) => year(2010 + i, 10_000 + i * 100, null));
    const figures = (width: number, periods = years) =>
      textsOf(drawTrend(periods, { ...options, width }))
        .filter(({ node }) => node.role === 'text-halo')
        .map(({ node }) => node.text);
    expect(figures(600)).toEqual(['6,797', '7,498', '8,686', '9,718']);
    expect(figures(240, decade)).toEqual(['10,900', '10,000']);
  });

  it('says each period, its stage and its budget', () => {
    expect(sceneItems(drawTrend(years, options)).slice(2, 4)).toEqual([
      { key: '2016', label: '2016，决算数 未报送，预算数 8,200.00 亿元' },
      { key: '2017', label: '2017，决算数 8,686.10 亿元，预算数 8,600.00 亿元' },
    ]);
  });

  it('is a table with the share of the budget', () => {
    const [, , gap, over] = trendTable('支出', years, '亿元').rows.map((cells) => cells.map(({ text }) => text));
    expect(gap).toEqual(['2016', '决算数', '未报送', '8,200.00', '未报送']);
    expect(over).toEqual(['2017', '决算数', '8,686.10', '8,600.00', '101.0%']);
    expect(
      trendTable('支出', [{ key: '1', name: '1月', actual: yi(1), stage: 'executed' }], '亿元').columns,
    ).toHaveLength(3);
  });
});
