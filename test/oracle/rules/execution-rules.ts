import { budgeted, monthOf, spent } from '../execution.js';
import type { Lines } from '../execution.js';
import { quotient } from '../raw-tables.js';
import type { Crossing, Rule } from '../raw-tables.js';

type Level = Crossing['level'];

/** Levels with their bounds in thousandths, worst first. */
export type Bounds = readonly (readonly [Level, bigint])[];

/** The first level whose bound a fraction is below. */
export const below = (n: bigint, d: bigint, bounds: Bounds): Level | null =>
  bounds.find(([, bound]) => 1000n * n < bound * d)?.[0] ?? null;

/** The first level whose bound a fraction is above. */
export const above = (n: bigint, d: bigint, bounds: Bounds): Level | null =>
  bounds.find(([, bound]) => 1000n * n > bound * d)?.[0] ?? null;

/** Collected or spent to date over the adjusted budget, less the share of the year that has passed. */
export const behindSchedule = (lines: Lines, bounds: Bounds, byClass = false): Rule =>
  function* (tables, asOf) {
    const { year, month } = monthOf(asOf);
    const done = spent(tables, lines, { year, to: month }, byClass);
    const budget = budgeted(tables, lines, 'budgetAdjusted', { year, month }, byClass);
    for (const key of done.keys()) {
      const whole = budget.get(key);
      const gap = 12n * done.get(key) - BigInt(month) * whole;
      const level = whole > 0n ? below(gap, 12n * whole, bounds) : null;
      if (level) yield { keys: key.split(' '), level, value: quotient(gap, 12n * whole) };
    }
  };

/** One stretch of months over another, less one. */
export const growth = (
  lines: Lines,
  now: (at: { year: number; month: number }) => { year: number; from?: number; to: number },
  before: (at: { year: number; month: number }) => { year: number; from?: number; to: number },
  judge: (n: bigint, d: bigint) => Level | null,
): Rule =>
  function* (tables, asOf) {
    const at = monthOf(asOf);
    const [is, was] = [spent(tables, lines, now(at)), spent(tables, lines, before(at))];
    for (const key of is.keys()) {
      if (!was.has(key) || was.get(key) <= 0n) continue;
      const more = is.get(key) - was.get(key);
      const level = judge(more, was.get(key));
      if (level) yield { keys: [key], level, value: quotient(more, was.get(key)) };
    }
  };

/** A part over a whole, both to date. */
export const shareOf = (part: Lines, whole: Lines, judge: (n: bigint, d: bigint) => Level | null): Rule =>
  function* (tables, asOf) {
    const { year, month } = monthOf(asOf);
    const [some, all] = [part, whole].map((lines) => spent(tables, lines, { year, to: month })) as [
      ReturnType<typeof spent>,
      ReturnType<typeof spent>,
    ];
    for (const key of some.keys()) {
      const level = all.get(key) > 0n ? judge(some.get(key), all.get(key)) : null;
      if (level) yield { keys: [key], level, value: quotient(some.get(key), all.get(key)) };
    }
  };

/** A part's share of a whole, less what it was in the same months of the year before. */
export const shareMoved = (part: Lines, whole: Lines, judge: (n: bigint, d: bigint) => Level | null): Rule =>
  function* (tables, asOf) {
    const { year, month } = monthOf(asOf);
    const [some, all] = [part, whole].map((lines) => spent(tables, lines, { year, to: month }));
    const [someBefore, allBefore] = [part, whole].map((lines) => spent(tables, lines, { year: year - 1, to: month }));
    for (const key of some!.keys()) {
      const [a, b, c, d] = [some!, all!, someBefore!, allBefore!].map((sums) => sums.get(key)) as [
        bigint,
        bigint,
        bigint,
        bigint,
      ];
      if (b <= 0n || d <= 0n || !someBefore!.has(key)) continue;
      const level = judge(a * d - c * b, b * d);
      if (level) yield { keys: [key], level, value: quotient(a * d - c * b, b * d) };
    }
  };

/** The whole year's amount over its original budget, judged in December. */
export const outturn = (lines: Lines, judge: (n: bigint, d: bigint) => Level | null): Rule =>
  function* (tables, asOf) {
    const { year, month } = monthOf(asOf);
    if (month < 12) return;
    const actual = spent(tables, lines, { year, to: 12 });
    const budget = budgeted(tables, lines, 'budgetOriginal', { year, month: 12 });
    for (const key of actual.keys()) {
      const level = budget.get(key) > 0n ? judge(actual.get(key), budget.get(key)) : null;
      if (level) yield { keys: [key], level, value: quotient(actual.get(key), budget.get(key)) };
    }
  };
