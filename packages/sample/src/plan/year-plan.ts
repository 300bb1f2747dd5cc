import { fundBooks } from '@qianliyan/sdk';
import type { Direction } from '@qianliyan/sdk';
import { spendingCurves, type Pace } from '../calendar/curve.js';
import type { FiscalYear } from '../calendar/fiscal-year.js';
import { fiscalYear } from '../calendar/fiscal-year.js';
import type { Planted } from '../plants/plant.js';
import { between, fraction, streams } from '../random/draw.js';
import type { Project } from '../roster/roster.js';
import { territory, wholesOf } from '../roster/territory.js';
import type { Allotment } from './allotments.js';
import { allot } from './allotments.js';
import { budgetGaps } from './budget-gaps.js';
import { revenueBudgets } from './revenue-budgets.js';
import { drawnProjects, scriptedSums } from './scripted.js';
import { slotOf } from './slot.js';
import { spreadGaps, spreadLines, spreadPayments } from './spread.js';
import { ownTotals } from './territory-shares.js';
import { transfersOf } from './transfers.js';

/** What a year holds for every project, before any day is looked at. Arrays run by project index. 年度计划 */
export interface YearPlan {
  readonly seed: number;
  readonly calendar: FiscalYear;
  /** Paid in the year, fen; 0 for scripted projects. */
  readonly paid: Float64Array;
  /** Payments in the year; 0 for scripted projects. */
  readonly counts: Int32Array;
  /** Allotments of the year in order; none for scripted projects. */
  readonly allotments: readonly (readonly Allotment[])[];
  /** Share of the year's payments made by the end of each day. */
  readonly curves: readonly Float64Array[];
  /** Shifts each project's payments along its curve, in [0, 1). */
  readonly phases: Float64Array;
  /** Budgeted and not released to any agency, fen, by place × book. 待分配 */
  readonly reserves: Float64Array;
  /** Own revenue of the year and its budget, fen, by place × book. */
  readonly revenue: Float64Array;
  readonly revenueBudget: Float64Array;
  /** Received from the level above in the year, fen, by place. 上级补助 */
  readonly transfers: Float64Array;
}

/** Late spenders are more common in some prefectures than in others, so that maps differ by the middle of the year too. */
function paceOf(seed: number, year: number, index: number, { kind, book, place }: Project): Pace {
  if (kind === 'personnel' || book === 'SIF') return 'steady';
  const [prefecture = 0] = territory[place] ? wholesOf(territory[place]).slice(-2) : [];
  const lateShare = between(0.02, 0.16, fraction(seed, streams.profile, prefecture));
  const chance = fraction(seed, streams.profile, index, year);
  if (chance < lateShare) return 'late';
  return chance > 0.985 && kind === 'specific-target' ? 'early' : 'seasonal';
}

function totalsOf(seed: number, year: number, direction: Direction): Float64Array {
  const totals = new Float64Array(territory.length * fundBooks.length);
  for (const book of fundBooks) {
    ownTotals(seed, year, book, direction).forEach((value, place) => (totals[slotOf(place, book)] = value));
  }
  return totals;
}

/**
 * Plans a year: published totals go down to regions, agencies and projects by exact shares, payments are numbered, and
 * what is budgeted beyond is split into allotments and reserve.
 *
 * @param lines payments of the year, planted ones included
 */
export function planYear(seed: number, year: number, lines: number, planted: Planted): YearPlan {
  const calendar = fiscalYear(year);
  const curves = spendingCurves(calendar);
  const { projects } = planted.roster;
  const groups = drawnProjects(planted);
  const scripted = scriptedSums(planted, year);
  const executed = totalsOf(seed, year, 'expenditure');
  const revenue = totalsOf(seed, year, 'revenue');
  const paid = spreadPayments(
    seed,
    year,
    planted,
    groups,
    executed.map((total, slot) => total - (scripted.paid[slot] ?? 0)),
  );
  const counts = spreadLines(lines - scripted.lines, groups, paid);
  const gaps = budgetGaps(
    seed,
    year,
    executed,
    scripted.allotted.map((sum, slot) => sum - (scripted.paid[slot] ?? 0)),
  );
  const { allotted, reserves } = spreadGaps(seed, year, planted, groups, paid, gaps);
  return {
    seed,
    calendar,
    paid,
    counts,
    allotments: projects.map((_, index) => allot(seed, calendar, index, allotted[index] ?? 0, counts[index] ?? 0)),
    curves: projects.map((project, index) => curves[paceOf(seed, year, index, project)]),
    phases: Float64Array.from(projects, (_, index) => fraction(seed, streams.phase, index, year)),
    reserves,
    revenue,
    revenueBudget: revenueBudgets(seed, year, revenue),
    transfers: transfersOf(executed, revenue),
  };
}
