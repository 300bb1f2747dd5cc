import fc from 'fast-check';
import { expect, test } from 'vitest';
import { settle } from '../world.js';
import { amountThrough, countThrough, paidThrough } from './paid-through.js';
import { paymentRuns } from './payment-runs.js';

const world = settle({ seed: 5, payments: 40_000 });
const project = fc.integer({ min: 0, max: world.planted.roster.projects.length - 1 });
const year = fc.constantFrom(2023, 2024, 2025);

test('payments of a project are numbered without gaps and each is more than nothing', () => {
  fc.assert(
    fc.property(project, year, (index, at) => {
      const plan = world.plan(at);
      const days = plan.calendar.days.length;
      let before = 0;
      for (let day = 0; day < days; day += 1) {
        const through = countThrough(plan, index, day);
        expect(through).toBeGreaterThanOrEqual(before);
        if (!plan.calendar.working[day]) expect(through).toBe(before);
        before = through;
      }
      expect(before).toBe(plan.counts[index]);
      for (let count = 1; count <= before; count += 1) {
        expect(amountThrough(plan, index, count)).toBeGreaterThan(amountThrough(plan, index, count - 1));
      }
      expect(paidThrough(plan, index, days - 1)).toBe(plan.paid[index]);
    }),
    { numRuns: 60 },
  );
});

test('the runs of a year’s days hold every payment of the year', () => {
  const plan = world.plan(2024);
  let lines = 0;
  for (let day = 0; day < plan.calendar.days.length; day += 1) {
    for (const { before, through } of paymentRuns(plan, day)) lines += through - before;
  }
  expect(lines).toBe(plan.counts.reduce((a, b) => a + b, 0));
});
