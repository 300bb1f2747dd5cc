import { monthOf, spent } from '../execution.js';
import { quotient, sumBy } from '../raw-tables.js';
import type { RawTables, Rules, Sums } from '../raw-tables.js';
import { above } from './execution-rules.js';

/** What land brought in from January to a month, by region. */
const land = (tables: RawTables, year: number, month: number): Sums =>
  sumBy(
    tables.rows('executionMonthly'),
    (row) => row['regionCode']!,
    'amountMonth',
    (row) =>
      row['fundBook'] === 'GF' &&
      row['scope'] === 'own' &&
      row['direction'] === 'revenue' &&
      row['subjectCode'] === '1030148' &&
      row['subjectLevel'] === '3' &&
      row['isTransfer'] === 'false' &&
      row['year'] === String(year) &&
      Number(row['month']) <= month,
  );

/** 土地出让收入 */
export const landRules: Rules = {
  *'land-revenue-yoy-spike'(tables, asOf) {
    const { year, month } = monthOf(asOf);
    const [now, before] = [land(tables, year, month), land(tables, year - 1, month)];
    for (const key of now.keys()) {
      const was = before.get(key);
      const more = now.get(key) - was;
      if (was > 0n && more > was) yield { keys: [key], level: 'red', value: quotient(more, was) };
    }
  },
  *'land-revenue-exceeds-gpb'(tables, asOf) {
    const { year, month } = monthOf(asOf);
    const sold = land(tables, year, month);
    const revenue = spent(tables, { book: 'GPB', direction: 'revenue' }, { year, to: month });
    for (const key of sold.keys()) {
      const level = above(sold.get(key), revenue.get(key), [
        ['red', 1000n],
        ['yellow', 800n],
      ]);
      if (revenue.get(key) > 0n && level)
        yield { keys: [key], level, value: quotient(sold.get(key), revenue.get(key)) };
    }
  },
  *'land-finance-dependence'(tables, asOf) {
    const { year, month } = monthOf(asOf);
    const sold = land(tables, year, month);
    const revenue = spent(tables, { book: 'GPB', direction: 'revenue' }, { year, to: month });
    for (const key of sold.keys()) {
      const all = sold.get(key) + revenue.get(key);
      const level = above(sold.get(key), all, [
        ['red', 600n],
        ['orange', 500n],
        ['yellow', 400n],
      ]);
      if (revenue.has(key) && all > 0n && level) yield { keys: [key], level, value: quotient(sold.get(key), all) };
    }
  },
};
