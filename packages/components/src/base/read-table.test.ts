import { describe, expect, it } from 'vitest';
import { tableRowsOf } from './read-table.js';

const amountIn = (header: string, cell: string): number | null =>
  tableRowsOf({ header: [header], rows: [[cell]] }, ['金额'])[0]!.amount('金额');

describe('a child table', () => {
  it.each([
    ['金额', '1,234.56', 123456],
    ['金额（元）', '-0.01', -1],
    ['金额（万元）', '−12.5', -12500000],
    ['金额 (单位：亿元)', '0.0000000001', 1],
    ['金额', '0', 0],
  ])('reads %s %s in fen', (header, cell, expected) => {
    expect(amountIn(header, cell)).toBe(expected);
  });

  it.each(['', '—', '未报送'])('takes “%s” as not reported, which is not 0', (cell) => {
    expect(amountIn('金额', cell)).toBeNull();
  });

  it('names the column that is missing, and refuses what is no amount', () => {
    expect(() => tableRowsOf({ header: ['甲'], rows: [] }, ['乙', '丙'])).toThrow('table has no column: 乙 | 丙');
    expect(() => amountIn('金额', '约 5')).toThrow();
  });
});
