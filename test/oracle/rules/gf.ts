import { budgeted, monthOf, spent } from '../execution.js';
import type { Rules } from '../raw-tables.js';
import { behindSchedule } from './execution-rules.js';

/** 政府性基金预算 */
export const rules: Rules = {
  'gf-revenue-progress-gap': behindSchedule({ book: 'GF', direction: 'revenue' }, [
    ['red', -300n],
    ['orange', -200n],
    ['yellow', -100n],
  ]),
  *'gf-zero-execution'(tables, asOf) {
    const at = monthOf(asOf);
    const lines = { book: 'GF', direction: 'expenditure' } as const;
    const done = spent(tables, lines, { year: at.year, to: at.month }, true);
    const budget = budgeted(tables, lines, 'budgetAdjusted', at, true);
    for (const key of done.keys())
      if (budget.get(key) > 0n && done.get(key) <= 0n && at.month >= 6)
        yield { keys: key.split(' '), level: at.month >= 9 ? 'red' : 'yellow', value: Number(done.get(key)) };
  },
};
