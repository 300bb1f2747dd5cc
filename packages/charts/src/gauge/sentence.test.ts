import { type Fen, fen } from '@qianliyan/sdk';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../table/to-csv.js';
import type { GaugeRow, GaugeTerms } from './row.js';
import { gaugeSentence } from './sentence.js';
import { gaugeTable } from './table.js';

const yi = (amount: number): Fen => fen(Math.round(amount * 1e10));
const terms: GaugeTerms = { definition: 'executed/adjusted', unit: '亿元', timeProgress: 0.5 };
const books: GaugeRow[] = [
  { name: '一般公共预算', planned: yi(14_236.55), done: yi(6_702.18) },
  { name: '政府性基金预算', planned: yi(5_118.02), done: yi(2_051.77) },
  { name: '国有资本经营预算', planned: yi(236.4), done: yi(121.06) },
  { name: '社会保险基金预算', planned: yi(7_420.91), done: yi(3_688.52) },
];

describe('gauge sentence', () => {
  it.each<[string, Partial<GaugeRow>, Partial<GaugeTerms>, string]>([
    ['faster', { done: yi(51.2) }, {}, '项目已支出 51.20 亿元，完成调整预算的 51.2%，快于时序进度 1.2 个百分点。'],
    ['level', { done: yi(50) }, {}, '项目已支出 50.00 亿元，完成调整预算的 50.0%，与时序进度持平。'],
    ['without pace', { done: yi(50) }, { timeProgress: null }, '项目已支出 50.00 亿元，完成调整预算的 50.0%。'],
    [
      'revenue',
      { done: yi(50), direction: 'revenue' },
      { timeProgress: null },
      '项目已收入 50.00 亿元，完成调整预算的 50.0%。',
    ],
    [
      'paid',
      { done: yi(62) },
      { definition: 'paid/allotment' },
      '项目已支付 62.00 亿元，完成可执行指标的 62.0%，快于时序进度 12.0 个百分点。',
    ],
    ['nothing', { done: fen(0) }, {}, '项目已支出 0 亿元，完成调整预算的 0%，慢于时序进度 50.0 个百分点。'],
    ['negative', { done: yi(-3) }, {}, '项目已支出 −3.00 亿元，完成调整预算的 −3.0%，慢于时序进度 53.0 个百分点。'],
    ['not reported', { done: null }, {}, '项目支出未报送。'],
    ['not applicable', { done: 'not-applicable' }, {}, '项目支出不适用。'],
    ['no budget reported', { planned: null, done: yi(3) }, {}, '项目已支出 3.00 亿元，调整预算未报送。'],
    ['a budget of zero', { planned: fen(0), done: yi(3) }, {}, '项目已支出 3.00 亿元，调整预算为 0。'],
  ])('says %s', (_case, row, more, sentence) => {
    expect(gaugeSentence([{ name: '项目', planned: yi(100), done: yi(1), ...row }], { ...terms, ...more })).toBe(
      sentence,
    );
  });

  it('counts several against time progress and names the slowest', () => {
    expect(gaugeSentence(books, terms)).toBe(
      '4 项中，1 项快于时序进度，3 项慢于时序进度；最慢的是政府性基金预算（40.1%），慢 9.9 个百分点。',
    );
    expect(gaugeSentence([...books.slice(0, 1), { name: '其他', planned: yi(1), done: null }], terms)).toBe(
      '2 项中，1 项慢于时序进度；最慢的是一般公共预算（47.1%），慢 2.9 个百分点；1 项未报送。',
    );
    expect(gaugeSentence(books, { ...terms, timeProgress: null })).toBe('4 项中，最慢的是政府性基金预算（40.1%）。');
    expect(gaugeSentence([], terms)).toBe('没有数据。');
  });
});

describe('gauge table', () => {
  it('shows the unit of the view and carries exact yuan', () => {
    const table = gaugeTable('四本预算', [...books.slice(0, 1), { name: '其他', planned: fen(0), done: null }], terms);
    expect(table.rows.map((cells) => cells.map(({ text }) => text))).toEqual([
      ['一般公共预算', '14,236.55', '6,702.18', '47.1%'],
      ['其他', '0', '未报送', '不适用'],
    ]);
    expect(toCsv(table)).toBe(
      '\uFEFF项目,调整预算（元）,执行数（元）,执行数 ÷ 调整预算（%）\r\n一般公共预算,1423655000000.00,670218000000.00,47.0773\r\n其他,0,未报送,不适用\r\n',
    );
  });
});
