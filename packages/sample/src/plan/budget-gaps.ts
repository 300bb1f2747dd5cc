import { fundBooks } from '@qianliyan/sdk';
import { budgetTotal, executedTotal } from '../anchors/totals.js';
import { between, fraction, streams } from '../random/draw.js';
import { territory } from '../roster/territory.js';
import { apportion } from './apportion.js';

/** How far a place stays behind its budget beside others: prefectures differ, their counties a little. Execution of the whole differs with it. */
function lag(seed: number, year: number, place: number): number {
  const at = territory[place];
  if (!at || at.parent <= 0) return between(0.3, 2, fraction(seed, streams.progress, place, year));
  return lag(seed, year, at.parent) * between(0.75, 1.3, fraction(seed, streams.progress, place, year));
}

/**
 * Budgeted beyond what is executed, fen by place × book, so that adjusted budgets add up to the published ones.
 * The province's own gap is held to 90 % of the whole's: where published percentages would leave less than nothing
 * to the rest (social insurance), the whole is kept. 预算结余
 *
 * @param executed own expenditure by place × book
 * @param taken gaps that planted cases need, by place × book; they come first and are not part of the answer
 */
export function budgetGaps(seed: number, year: number, executed: Float64Array, taken: Float64Array): Float64Array {
  const gaps = new Float64Array(executed.length);
  fundBooks.forEach((book, offset) => {
    const gap = (scope: 'whole' | 'own'): number =>
      budgetTotal(year, book, 'expenditure', scope) - executedTotal(year, book, 'expenditure', scope);
    const whole = gap('whole');
    const own = Math.floor(Math.min(gap('own'), whole * 0.9));
    const slots = territory.map(({ index }) => index * fundBooks.length + offset);
    const reserved = slots.reduce((sum, slot) => sum + (taken[slot] ?? 0), 0);
    const parts = apportion(
      whole - own - reserved,
      slots.map((slot, place) => (place === 0 ? 0 : (executed[slot] ?? 0) * lag(seed, year, place))),
    );
    slots.forEach((slot, place) => (gaps[slot] = place === 0 ? own : (parts[place] ?? 0)));
  });
  return gaps;
}
