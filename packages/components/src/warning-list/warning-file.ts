import type { ChartTable } from '@qianliyan/charts';
import { formatMoney, lampWords } from '@qianliyan/charts';
import type { WarningEntry } from './warning-data.js';
import { basisWords } from './warning-words.js';

/** The warnings that are shown, as rows for a CSV. */
export function warningFile(title: string, items: readonly WarningEntry[]): ChartTable {
  return {
    caption: title,
    columns: [
      { name: '等级' },
      { name: '指标' },
      { name: '对象' },
      { name: '地区' },
      { name: '算式' },
      { name: '界限' },
      { name: '涉及金额', numeric: true, unit: '元' },
      { name: '数据日期' },
      { name: '依据' },
      { name: '预警编号' },
    ],
    rows: items.map((item) => [
      { text: lampWords[item.level] },
      { text: item.indicatorName },
      { text: item.subjectName ?? '' },
      { text: item.regionName ?? '' },
      { text: item.formula ?? '' },
      { text: item.threshold ?? '' },
      {
        text: item.amount === null ? '' : formatMoney(item.amount, '元'),
        plain: item.amount === null ? '' : formatMoney(item.amount, '元').replace(/,/g, '').replace('−', '-'),
      },
      { text: item.asOf ?? '' },
      { text: item.basis.map(basisWords).join('；') },
      { text: item.warningId },
    ]),
  };
}
