import { fraction, streams } from '../random/draw.js';
import type { YearPlan } from './year-plan.js';

/** Payments a project has made by the end of a day, by day index; −1 is before the year. */
export function countThrough(plan: YearPlan, project: number, day: number): number {
  if (day < 0) return 0;
  return Math.floor((plan.counts[project] ?? 0) * (plan.curves[project]?.[day] ?? 0) + (plan.phases[project] ?? 0));
}

/**
 * What a project's first `count` payments of the year add up to, fen: a rising line with a jitter, 0 at none and the
 * year's amount at all. A payment is the difference of two, so any run of payments adds up to the fen. 累计支付
 */
export function amountThrough(plan: YearPlan, project: number, count: number): number {
  const all = plan.counts[project] ?? 0;
  const total = plan.paid[project] ?? 0;
  if (count <= 0) return 0;
  if (count >= all) return total;
  const jitter = (fraction(plan.seed, streams.amount, project, plan.calendar.year, count) - 0.5) * 0.9;
  const mean = total / all;
  const unit = mean > 100_000_000 ? 10_000_00 : mean > 10_000 ? 100 : 1;
  return Math.floor((total * ((count + jitter) / all)) / unit) * unit;
}

/** What a project has paid by the end of a day, fen. */
export const paidThrough = (plan: YearPlan, project: number, day: number): number =>
  amountThrough(plan, project, countThrough(plan, project, day));
