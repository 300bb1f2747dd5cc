import type { ChartTable } from '@qianliyan/charts';
import { words } from '../words/zh-cn.js';

/** A table that says of every row that it is 演示数据, for files that leave the page. */
export function markSynthetic(table: ChartTable): ChartTable {
  return {
    ...table,
    columns: [...table.columns, { name: words.provenance }],
    rows: table.rows.map((row) => [...row, { text: words.synthetic }]),
  };
}
