import { countThrough } from './paid-through.js';
import type { YearPlan } from './year-plan.js';

/** The payments a project makes on one day: those numbered after `before` up to `through`. */
export interface PaymentRun {
  readonly project: number;
  readonly before: number;
  readonly through: number;
}

/** Which projects pay on a day, in order; none on a day off. */
export function paymentRuns(plan: YearPlan, day: number): PaymentRun[] {
  const runs: PaymentRun[] = [];
  if (!plan.calendar.working[day]) return runs;
  for (let project = 0; project < plan.counts.length; project += 1) {
    const through = countThrough(plan, project, day);
    const before = countThrough(plan, project, day - 1);
    if (through > before) runs.push({ project, before, through });
  }
  return runs;
}
