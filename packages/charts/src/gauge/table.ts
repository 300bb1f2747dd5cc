import { rateWords } from '../format/quantity.js';
import { formatMoney, plainMoney } from '../format/money.js';
import { plainPercent } from '../format/rate.js';
import { type Amount, isMissing, missingText } from '../format/reading.js';
import type { ChartCell, ChartTable } from '../table/chart-table.js';
import { type GaugeRow, type GaugeTerms, readGaugeRow } from './row.js';

/** The gauge as a table: name, budget, done, rate. */
export function gaugeTable(title: string, rows: readonly GaugeRow[], terms: GaugeTerms): ChartTable {
  const words = rateWords[terms.definition];
  const money = { numeric: true, unit: terms.unit, plainUnit: '元' } as const;
  return {
    caption: title,
    columns: [
      { name: '项目' },
      { name: words.planned, ...money },
      { name: words.done, ...money },
      { name: words.formula, numeric: true, plainUnit: '%' },
    ],
    rows: rows.map((row) => {
      const { rate, ratio } = readGaugeRow(row, terms);
      const plain = isMissing(ratio) ? missingText(ratio) : plainPercent(ratio, 4);
      return [{ text: row.name }, amount(row.planned, terms), amount(row.done, terms), { text: rate, plain }];
    }),
  };
}

function amount(value: Amount, { unit }: GaugeTerms): ChartCell {
  return { text: formatMoney(value, unit), plain: isMissing(value) ? missingText(value) : plainMoney(value, '元') };
}
