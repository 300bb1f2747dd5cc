import { daysFrom } from '../days.js';
import { budgeted, monthOf, spent } from '../execution.js';
import { fenOf } from '../raw-rows.js';
import { quotient, sumBy } from '../raw-tables.js';
import type { Rules } from '../raw-tables.js';

/** 国有资本经营预算 */
export const rules: Rules = {
  *'sco-revenue-delay'(tables, asOf) {
    const at = monthOf(asOf);
    const lines = { book: 'SCO', direction: 'revenue' } as const;
    const done = spent(tables, lines, { year: at.year, to: at.month });
    const budget = budgeted(tables, lines, 'budgetAdjusted', at);
    for (const key of done.keys()) {
      const whole = budget.get(key);
      const gap = 12n * done.get(key) - BigInt(at.month) * whole;
      if (whole <= 0n || 10n * gap >= -2n * 12n * whole) continue;
      const level = done.get(key) <= 0n && at.month >= 9 ? 'red' : 'yellow';
      yield { keys: [key], level, value: quotient(gap, 12n * whole) };
    }
  },
  *'sco-deficit'(tables, asOf) {
    const { year, month } = monthOf(asOf);
    const income = spent(tables, { book: 'SCO', direction: 'revenue' }, { year, to: month });
    const spending = spent(tables, { book: 'SCO', direction: 'expenditure' }, { year, to: month });
    for (const key of spending.keys()) {
      const over = spending.get(key) - income.get(key);
      if (income.has(key) && over > 0n) yield { keys: [key], level: 'red', value: Number(over) };
    }
  },
  *'sco-transfer-to-gpb-low'(tables, asOf) {
    const { year, month } = monthOf(asOf);
    if (month < 12) return;
    const moved = sumBy(
      tables.rows('executionMonthly'),
      (row) => row['regionCode']!,
      'amountMonth',
      (row) =>
        row['fundBook'] === 'SCO' &&
        row['scope'] === 'own' &&
        row['direction'] === 'expenditure' &&
        row['subjectCode'] === '2300803' &&
        row['subjectLevel'] === '3' &&
        row['isTransfer'] === 'true' &&
        row['year'] === String(year),
    );
    const income = spent(tables, { book: 'SCO', direction: 'revenue' }, { year, to: 12 });
    for (const key of moved.keys()) {
      const [n, d] = [moved.get(key), income.get(key)];
      if (d <= 0n || 10n * n >= 3n * d) continue;
      yield { keys: [key], level: 5n * n < d ? 'red' : 'yellow', value: quotient(n, d) };
    }
  },
  *'soe-profit-remittance-overdue'(tables, asOf) {
    const { year, month } = monthOf(asOf);
    const end = month - (month % 3);
    const when = end === 0 ? `${year - 1} 12` : `${year} ${end}`;
    for (const row of tables.rows('soeFinancial')) {
      if (row['statement'] !== 'consolidated' || `${row['year']} ${row['month']}` !== when) continue;
      const { profitDue, profitPaid, profitDueDate } = row;
      if (profitDue == null || profitPaid == null || profitDueDate == null) continue;
      const days = daysFrom(profitDueDate, asOf);
      if (fenOf(profitDue) > fenOf(profitPaid) && days > 0)
        yield { keys: [row['regionCode']!, row['soeId']!], level: days > 90 ? 'red' : 'yellow', value: days };
    }
  },
};
