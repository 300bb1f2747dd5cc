import type { ChartCell, ChartTable } from '@qianliyan/charts';
import { formatMoney } from '@qianliyan/charts';
import type { PublishedSeries, PublishedValue } from '@qianliyan/sdk';
import { directionWords, fundBookWords, scopeWords, stageWords } from '../words/zh-cn.js';

/** Every published figure with its stage and source, as rows. */
export function publishedTable(title: string, series: readonly PublishedSeries[]): ChartTable {
  return {
    caption: title,
    columns: [
      { name: '预算类型' },
      { name: '收支' },
      { name: '口径' },
      { name: '年度', numeric: true },
      { name: '阶段' },
      { name: '金额', numeric: true, unit: '亿元', plainUnit: '元' },
      { name: '完成预算', numeric: true, plainUnit: '%' },
      { name: '同比增长', numeric: true, plainUnit: '%' },
      { name: '来源地址' },
    ],
    rows: series.flatMap(({ fundBook, direction, scope, years }) =>
      years.flatMap(({ year, figures }) =>
        figures.map((figure) => [
          { text: fundBookWords[fundBook] },
          { text: directionWords[direction] },
          { text: scopeWords[scope] },
          { text: String(year), plain: String(year) },
          { text: stageWords[figure.stage] },
          {
            text: formatMoney(figure.amount, '亿元'),
            plain: formatMoney(figure.amount, '元').replace(/,/g, '').replace('−', '-'),
          },
          percent(figure.percentOfBudget),
          percent(figure.growthPercent),
          { text: figure.sourceUrl },
        ]),
      ),
    ),
  };
}

/** A percentage as it was printed. */
export function percentText(value: PublishedValue['percentOfBudget']): string {
  return value === null ? '—' : `${String(value).replace('-', '−')}%`;
}

function percent(value: number | null): ChartCell {
  return value === null ? { text: '—' } : { text: percentText(value), plain: String(value) };
}
