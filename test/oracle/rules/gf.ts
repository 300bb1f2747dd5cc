import { budgeted, monthOf, spent } from '../execution.js';
import { quotient, sumBy } from '../raw-tables.js';
import type { Rules } from '../raw-tables.js';
import { above, behindSchedule } from './execution-rules.js';
import { landRules } from './gf-land.js';

/** 政府性基金预算 */
export const rules: Rules = {
  ...landRules,
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
  *'gf-carryover-over-30pct'(tables, asOf) {
    const { year, month } = monthOf(asOf);
    const closed = month === 12 ? year : year - 1;
    const carried = sumBy(
      tables.rows('carryover'),
      (row) => row['regionCode']!,
      'carryoverAmount',
      (row) => row['fundBook'] === 'GF' && row['year'] === String(closed),
    );
    const revenue = spent(tables, { book: 'GF', direction: 'revenue' }, { year: closed, to: 12 });
    for (const key of carried.keys()) {
      const level = above(carried.get(key), revenue.get(key), [
        ['red', 300n],
        ['yellow', 200n],
      ]);
      if (revenue.get(key) > 0n && level)
        yield { keys: [key], level, value: quotient(carried.get(key), revenue.get(key)) };
    }
  },
};
