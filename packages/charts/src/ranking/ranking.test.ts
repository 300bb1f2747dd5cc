import { fen } from '@qianliyan/sdk';
import { describe, expect, it } from 'vitest';
import { inkOf, textsOf } from '../../test/ink.js';
import { sceneItems } from '../scene/scene.js';
import { rankItems } from './rank.js';
import { drawRanking, type RankingOptions } from './ranking.js';
import { rankingSentence } from './sentence.js';
import { rankingTable } from './table.js';

const quantity = { kind: 'rate', name: '执行进度', definition: 'paid/allotment' } as const;
const names = '教育 卫生健康 人社 民政 退役军人 文物 能源 地震监测 粮食物资 信息化'.split(' ');
const items = names.map((name, i) => ({
  key: `A${i}`,
  name: `${name}主管部门`,
  value: i === 5 ? null : (712 - i * 60) / 1000,
}));
const options: RankingOptions = { title: '省级部门执行进度', width: 640, quantity, noun: '部门', ends: 3 };
const bars = (width: number) =>
  inkOf(drawRanking(items, { ...options, width }).nodes).filter(({ node }) => node.type === 'rect');

describe('ranking', () => {
  it('says who is first, last and in the middle', () => {
    expect(rankingSentence(rankItems(items), quantity, '部门')).toBe(
      '10 个部门中，教育主管部门最高（71.2%），信息化主管部门最低（17.2%），中位数 47.2%；1 个未报送。',
    );
    const money = { kind: 'money', name: '预警金额', unit: '元' } as const;
    const two = [1, 2].map((value) => ({ key: `${value}`, name: `${value}号`, value: fen(value * 100 + (value - 1)) }));
    expect(rankingSentence(rankItems(two), money, '项目')).toBe(
      '2 个项目中，2号最高（2.01 元），1号最低（1.00 元），中位数 1.51 元。',
    );
    expect(rankingSentence(rankItems([item(null)]), quantity, '部门')).toBe('1 个部门均无数据；1 个未报送。');
    expect(rankingSentence(rankItems([item(0.5)]), quantity, '部门')).toBe('1 个部门中，有数据的均为 50.0%。');
  });

  it('shows both ends side by side where it is wide and below one another where it is not', () => {
    const headings = (width: number) =>
      textsOf(drawRanking(items, { ...options, width })).filter(({ node }) => /^[前后]三$/.test(node.text));
    const [first, last] = headings(640);
    expect(first?.top).toBe(last?.top);
    const [above, below] = headings(330);
    expect(below?.top).toBeGreaterThan(above?.bottom ?? Infinity);
  });

  it('draws bars in proportion on one scale for both lists', () => {
    for (const width of [330, 640, 1000]) {
      const lengths = bars(width).map(({ left, right }) => right - left);
      const values = [0.712, 0.652, 0.592, 0.292, 0.232, 0.172];
      expect(lengths).toHaveLength(6);
      for (const [i, length] of lengths.entries())
        expect(length / (lengths[0] ?? 0)).toBeCloseTo((values[i] ?? 0) / 0.712, 6);
    }
  });

  it('drops bars before it cuts a name, and keeps every figure', () => {
    const narrow = drawRanking(items, { ...options, width: 240, text: 16 });
    const texts = textsOf(narrow).map(({ node }) => node.text);
    expect(inkOf(narrow.nodes).some(({ node }) => node.type === 'rect')).toBe(false);
    expect(texts).toContain('卫生健康主管部门');
    expect(texts.filter((text) => text.endsWith('%'))).toHaveLength(6);
  });

  it('starts bars of a mixed ranking from the same zero', () => {
    const mixed = [item(0.4, '甲'), item(-0.2, '乙'), item(0, '丙')];
    const [plus, zero, minus] = inkOf(
      drawRanking(mixed, { title: '', width: 400, quantity, noun: '部门' }).nodes,
    ).filter(({ node }) => node.type === 'rect');
    expect(plus?.left).toBeCloseTo(zero?.left ?? 0, 6);
    expect(plus?.left).toBeCloseTo((minus?.left ?? 0) + ((plus?.right ?? 0) - (plus?.left ?? 0)) / 2, 6);
  });

  it('notes ties it does not list and labels each row', () => {
    const same = Array.from({ length: 9 }, (_, i) => item(i < 6 ? 0.5 : 0.1, `部门${i}`));
    const scene = drawRanking(same, { ...options, ends: 2, remarks: ['演示数据'] });
    expect(scene.note).toBe('执行进度 = 支付数 ÷ 可执行指标 · 另有 5 个并列未列出 · 演示数据');
    expect(sceneItems(scene)[0]).toEqual({ key: '部门0', label: '部门0，第 1 名，执行进度 50.0%' });
  });

  it('is a table of everyone, with exact figures', () => {
    const table = rankingTable('排名', rankItems([item(0.47111, '甲'), item(null, '乙')]), quantity, '部门');
    expect(table.columns.map(({ name }) => name)).toEqual(['名次', '部门', '执行进度']);
    expect(table.rows).toEqual([
      [{ text: '1', plain: '1' }, { text: '甲' }, { text: '47.1%', plain: '47.1110' }],
      [{ text: '—' }, { text: '乙' }, { text: '未报送', plain: '未报送' }],
    ]);
  });
});

function item(value: number | null, name = '甲') {
  return { key: name, name, value };
}
