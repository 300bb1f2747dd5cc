import { fundBooks } from '@qianliyan/sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { budgetTotal, executedTotal, sampleYears } from '../anchors/totals.js';
import { settle } from '../world.js';

const sum = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);

test('for any seed a year can be planned: nothing negative, reserves included, and revenue adds up', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 40 }), fc.constantFrom(...sampleYears), (seed, year) => {
      const plan = settle({ seed, payments: 20_000 }).plan(year);
      for (const values of [plan.paid, plan.reserves, plan.revenue, plan.revenueBudget, plan.transfers]) {
        expect(values.some((value) => value < 0 || !Number.isSafeInteger(value))).toBe(false);
      }
      fundBooks.forEach((book, offset) => {
        const ofBook = (values: Float64Array) => values.filter((_, slot) => slot % fundBooks.length === offset);
        expect(sum(ofBook(plan.revenue))).toBe(executedTotal(year, book, 'revenue', 'whole'));
        expect(sum(ofBook(plan.revenueBudget))).toBe(budgetTotal(year, book, 'revenue', 'whole'));
      });
    }),
    { numRuns: 6 },
  );
});

test('prefectures are unequal: the largest spends at least eight times the smallest, and execution differs', () => {
  const world = settle({ seed: 1, payments: 20_000 });
  const { ytd, adjusted } = world.figures(2025, 12);
  const byPlace = new Map<number, { spent: number; budget: number }>();
  world.cells.cells.forEach(({ place, book, scope, direction, isTransfer }, cell) => {
    if (book !== 'GPB' || scope !== 'whole' || direction !== 'expenditure' || isTransfer || place < 1 || place > 21)
      return;
    const at = byPlace.get(place) ?? { spent: 0, budget: 0 };
    byPlace.set(place, { spent: at.spent + (ytd[cell] ?? 0), budget: at.budget + (adjusted[cell] ?? 0) });
  });
  const spent = [...byPlace.values()].map((place) => place.spent);
  const rates = [...byPlace.values()].map((place) => place.spent / place.budget);
  expect(byPlace.size).toBe(21);
  expect(Math.max(...spent) / Math.min(...spent)).toBeGreaterThan(8);
  expect(Math.max(...rates) - Math.min(...rates)).toBeGreaterThan(0.05);
  expect(Math.min(...rates)).toBeGreaterThan(0.8);
  expect(Math.max(...rates)).toBeLessThan(0.99);
});
