import { fundBooks } from '@qianliyan/sdk';
import { budgetTotal } from '../anchors/totals.js';
import { between, fraction, streams } from '../random/draw.js';
import { territory } from '../roster/territory.js';
import { apportion } from './apportion.js';

/** Revenue budgets that add up to the published ones, fen by place × book; places meet theirs a little better or worse. 收入预算 */
export function revenueBudgets(seed: number, year: number, revenue: Float64Array): Float64Array {
  const budgets = new Float64Array(revenue.length);
  fundBooks.forEach((book, offset) => {
    const own = budgetTotal(year, book, 'revenue', 'own');
    const slots = territory.map(({ index }) => index * fundBooks.length + offset);
    const parts = apportion(
      budgetTotal(year, book, 'revenue', 'whole') - own,
      slots.map((slot, place) =>
        place === 0 ? 0 : (revenue[slot] ?? 0) * between(0.95, 1.05, fraction(seed, streams.revenue, place, year)),
      ),
    );
    slots.forEach((slot, place) => (budgets[slot] = place === 0 ? own : (parts[place] ?? 0)));
  });
  return budgets;
}
