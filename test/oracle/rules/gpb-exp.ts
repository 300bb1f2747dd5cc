import { budgeted, monthOf, spent } from '../execution.js';
import type { Lines } from '../execution.js';
import { quotient } from '../raw-tables.js';
import type { Rules } from '../raw-tables.js';
import { cashRules } from './gpb-exp-cash.js';
import { leftOverRules } from './gpb-exp-left-over.js';
import { yearRules } from './gpb-exp-year.js';
import { above, behindSchedule, below, outturn, shareMoved } from './execution-rules.js';

const spending: Lines = { book: 'GPB', direction: 'expenditure' };
const livelihood = ['205', '207', '208', '210', '211', '212', '213', '214', '220', '221', '222', '224'];

/** 一般公共预算支出与平衡 */
export const rules: Rules = {
  ...cashRules,
  ...leftOverRules,
  ...yearRules,
  'gpb-expenditure-progress-gap': behindSchedule(spending, [
    ['red', -150n],
    ['orange', -100n],
    ['yellow', -50n],
  ]),
  *'gpb-function-progress-gap'(tables, asOf) {
    const judged = behindSchedule(
      spending,
      [
        ['red', -300n],
        ['orange', -200n],
        ['yellow', -100n],
      ],
      true,
    );
    for (const found of judged(tables, asOf)) if (!['227', '229'].includes(String(found.keys[1]))) yield found;
  },
  *'over-budget-expenditure'(tables, asOf) {
    const { year, month } = monthOf(asOf);
    const done = spent(tables, spending, { year, to: month }, true);
    const budget = budgeted(tables, spending, 'budgetAdjusted', { year, month }, true);
    for (const key of done.keys()) {
      const over = done.get(key) - budget.get(key);
      if (budget.get(key) > 0n && over > 0n) yield { keys: key.split(' '), level: 'red', value: Number(over) };
    }
  },
  *'no-budget-expenditure'(tables, asOf) {
    const { year, month } = monthOf(asOf);
    const done = spent(tables, spending, { year, to: month }, true);
    const budget = budgeted(tables, spending, 'budgetAdjusted', { year, month }, true);
    for (const key of done.keys())
      if (budget.has(key) && budget.get(key) <= 0n && done.get(key) > 0n)
        yield { keys: key.split(' '), level: 'red', value: Number(done.get(key)) };
  },
  *'year-end-rush-month'(tables, asOf) {
    const { year, month } = monthOf(asOf);
    if (month < 12) return;
    const december = spent(tables, spending, { year, from: 12, to: 12 });
    const whole = spent(tables, spending, { year, to: 12 });
    for (const key of december.keys()) {
      const level = above(december.get(key), whole.get(key), [
        ['red', 500n],
        ['orange', 300n],
        ['yellow', 200n],
      ]);
      if (whole.get(key) > 0n && level)
        yield { keys: [key], level, value: quotient(december.get(key), whole.get(key)) };
    }
  },
  *'budget-adjustment-rate-high'(tables, asOf) {
    const at = monthOf(asOf);
    const original = budgeted(tables, spending, 'budgetOriginal', at);
    const adjusted = budgeted(tables, spending, 'budgetAdjusted', at);
    for (const key of original.keys()) {
      const moved = adjusted.get(key) - original.get(key);
      const far = moved < 0n ? -moved : moved;
      const level = above(far, original.get(key), [
        ['red', 300n],
        ['orange', 200n],
        ['yellow', 100n],
      ]);
      if (original.get(key) > 0n && level) yield { keys: [key], level, value: quotient(far, original.get(key)) };
    }
  },
  'expenditure-outturn-deviation': outturn(
    spending,
    (n, d) =>
      (
        [
          ['red', 850n, 1150n],
          ['orange', 900n, 1100n],
          ['yellow', 950n, 1050n],
        ] as const
      ).find(([, low, high]) => 1000n * n < low * d || 1000n * n > high * d)?.[0] ?? null,
  ),
  'livelihood-share-drop': shareMoved({ ...spending, subjects: livelihood }, spending, (n, d) =>
    below(n, d, [
      ['red', -30n],
      ['yellow', -10n],
    ]),
  ),
  'admin-share-high': shareMoved({ ...spending, subjects: ['201'] }, spending, (n, d) =>
    above(n, d, [
      ['red', 20n],
      ['yellow', 5n],
    ]),
  ),
};
