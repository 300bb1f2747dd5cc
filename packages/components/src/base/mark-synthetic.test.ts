import { toCsv } from '@qianliyan/charts';
import { expect, it } from 'vitest';
import { markSynthetic } from './mark-synthetic.js';

it('says 演示数据 in every row of a file that leaves the page', () => {
  const table = {
    caption: '四本预算',
    columns: [{ name: '预算' }],
    rows: [[{ text: '一般公共预算' }], [{ text: '政府性基金预算' }]],
  };
  const [header, ...rows] = toCsv(markSynthetic(table)).replace('\uFEFF', '').trim().split('\r\n');
  expect(header).toBe('预算,数据来历');
  expect(rows).toHaveLength(2);
  expect(rows.every((row) => row.endsWith(',演示数据'))).toBe(true);
});
