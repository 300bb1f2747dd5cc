import { monthOf, spent } from '../execution.js';
import { quotient, sumBy } from '../raw-tables.js';
import type { Rules } from '../raw-tables.js';
import { above } from './execution-rules.js';

/** 监督运行 */
export const rules: Rules = {
  *'data-reconciliation-gap'(tables, asOf) {
    const { year, month } = monthOf(asOf);
    const reported = spent(tables, { book: 'GPB', direction: 'expenditure' }, { year, to: month });
    const paid = sumBy(
      tables.rows('paymentVoucher'),
      (row) => row['regionCode']!,
      'actualAmount',
      (row) => row['fundBook'] === 'GPB' && row['year'] === String(year) && row['actualDate']! <= asOf,
    );
    for (const key of reported.keys()) {
      if (!paid.has(key) || reported.get(key) <= 0n) continue;
      const gap = paid.get(key) - reported.get(key);
      const apart = gap < 0n ? -gap : gap;
      const level = above(apart, reported.get(key), [
        ['red', 20n],
        ['yellow', 5n],
      ]);
      if (level) yield { keys: [key], level, value: quotient(apart, reported.get(key)) };
    }
  },
};
