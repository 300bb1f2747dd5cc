import { budgeted, monthOf, spent } from '../execution.js';
import { quotient } from '../raw-tables.js';
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
};
