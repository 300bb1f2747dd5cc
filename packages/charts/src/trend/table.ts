import type { MoneyUnit } from '@qianliyan/sdk';
import { formatMoney, plainMoney } from '../format/money.js';
import { formatRate, plainPercent } from '../format/rate.js';
import { type Amount, isMissing, missingText, ratioOf } from '../format/reading.js';
import type { ChartCell, ChartTable } from '../table/chart-table.js';
import { stageWords, type TrendPeriod } from './period.js';

/** The trend as a table: period, stage, actual and, where there is any, budget and the share of it. */
export function trendTable(title: string, periods: readonly TrendPeriod[], unit: MoneyUnit): ChartTable {
  const money = { numeric: true, unit, plainUnit: '元' } as const;
  const budgets = periods.some(({ budget }) => budget !== undefined);
  const amount = (value: Amount): ChartCell => ({
    text: formatMoney(value, unit),
    plain: isMissing(value) ? missingText(value) : plainMoney(value, '元'),
  });
  return {
    caption: title,
    columns: [
      { name: '期间' },
      { name: '阶段' },
      { name: '金额', ...money },
      ...(budgets ? [{ name: '预算数', ...money }, { name: '完成预算', numeric: true, plainUnit: '%' } as const] : []),
    ],
    rows: periods.map(({ name, stage, actual, budget = 'not-applicable' }) => {
      const ratio = ratioOf(actual, budget);
      const share = {
        text: formatRate(actual, budget),
        plain: isMissing(ratio) ? missingText(ratio) : plainPercent(ratio, 4),
      };
      return [{ text: name }, { text: stageWords[stage] }, amount(actual), ...(budgets ? [amount(budget), share] : [])];
    }),
  };
}
