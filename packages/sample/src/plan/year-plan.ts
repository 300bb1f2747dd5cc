import type { FundBook } from '@qianliyan/sdk';
import { fundBooks } from '@qianliyan/sdk';
import { spendingCurves, type Pace } from '../calendar/curve.js';
import type { FiscalYear } from '../calendar/fiscal-year.js';
import { fiscalYear } from '../calendar/fiscal-year.js';
import type { Planted } from '../plants/plant.js';
import { between, draw, fraction, streams } from '../random/draw.js';
import type { Project } from '../roster/roster.js';
import { territory, wholesOf } from '../roster/territory.js';
import { apportion, apportionAtLeast } from './apportion.js';
import { budgetGaps } from './budget-gaps.js';
import { revenueBudgets } from './revenue-budgets.js';
import { slotOf } from './slot.js';
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
  /** Allotted in the year after additions and cuts, fen; 0 for scripted projects. */
  readonly allotted: Float64Array;
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

const paceOf = (seed: number, year: number, index: number, project: Project): Pace => {
  if (project.kind === 'personnel' || project.book === 'SIF') return 'steady';
  const [prefecture = 0] = wholesOf(territory[project.place] ?? fail(project.place)).slice(-2);
  const lateShare = between(0.02, 0.16, fraction(seed, streams.profile, prefecture));
  const chance = fraction(seed, streams.profile, index, year);
  if (chance < lateShare) return 'late';
  return chance > 0.985 && project.kind === 'specific-target' ? 'early' : 'seasonal';
};

/**
 * Plans a year: published totals go down to regions, agencies and projects by exact shares, payments are numbered, and
 * what is budgeted beyond is split into allotments and reserve.
 *
 * @param lines payments of the year, planted ones included
 */
export function planYear(seed: number, year: number, lines: number, { roster, scripts }: Planted): YearPlan {
  const calendar = fiscalYear(year);
  const curves = spendingCurves(calendar);
  const { projects, agencies } = roster;
  const scripted = new Set(scripts.map((script) => script.project));
  const groups: number[][] = Array.from({ length: territory.length * fundBooks.length }, () => []);
  projects.forEach((project, index) => {
    if (!scripted.has(index)) groups[slotOf(project.place, project.book)]?.push(index);
  });
  const inYear = (day: string): boolean => day.startsWith(String(year));
  const scriptPaid = new Float64Array(groups.length);
  const scriptAllotted = new Float64Array(groups.length);
  let scriptLines = 0;
  for (const script of scripts) {
    const { place, book } = projects[script.project] ?? fail(script.project);
    const slot = slotOf(place, book);
    for (const { day, amount } of script.payments) {
      if (!inYear(day)) continue;
      scriptPaid[slot] = (scriptPaid[slot] ?? 0) + amount;
      scriptLines += 1;
    }
    for (const { day, amount } of script.allotments) if (inYear(day)) scriptAllotted[slot] = (scriptAllotted[slot] ?? 0) + amount;
  }

  const executed = new Float64Array(groups.length);
  const revenue = new Float64Array(groups.length);
  for (const book of fundBooks) {
    ownTotals(seed, year, book, 'expenditure').forEach((value, place) => (executed[slotOf(place, book)] = value));
    ownTotals(seed, year, book, 'revenue').forEach((value, place) => (revenue[slotOf(place, book)] = value));
  }

  const paid = new Float64Array(projects.length);
  groups.forEach((group, slot) => {
    const weights = group.map((index) => {
      const project = projects[index] ?? fail(index);
      const agency = agencies[project.agency] ?? fail(project.agency);
      const favour = between(0.6, 1.6, fraction(seed, streams.weight, project.agency));
      return agency.kind.size * favour * project.size * between(0.94, 1.06, fraction(seed, streams.weight, index, year));
    });
    const parts = apportion((executed[slot] ?? 0) - (scriptPaid[slot] ?? 0), weights);
    group.forEach((index, at) => (paid[index] = parts[at] ?? 0));
  });

  const regular = groups.flat().sort((a, b) => a - b);
  const least = Math.max(1, Math.min(4, Math.floor((lines - scriptLines) / regular.length / 1.6)));
  const counted = apportionAtLeast(
    lines - scriptLines,
    regular.map((index) => Math.sqrt(paid[index] ?? 0)),
    least,
  );
  const counts = new Int32Array(projects.length);
  regular.forEach((index, at) => (counts[index] = counted[at] ?? 0));

  const gaps = budgetGaps(seed, year, executed, scriptAllotted.map((value, slot) => value - (scriptPaid[slot] ?? 0)));
  const allotted = new Float64Array(projects.length);
  const reserves = new Float64Array(groups.length);
  groups.forEach((group, slot) => {
    const room = gaps[slot] ?? 0;
    const wanted = group.map((index) => (paid[index] ?? 0) * agencyGap(seed, year, projects[index]?.agency ?? 0));
    const scale = Math.min(1, (room * 0.9) / Math.max(1, wanted.reduce((a, b) => a + b, 0)));
    let left = room;
    group.forEach((index, at) => {
      const extra = Math.floor(((wanted[at] ?? 0) * scale) / 100) * 100;
      allotted[index] = (paid[index] ?? 0) + extra;
      left -= extra;
    });
    reserves[slot] = left;
  });

  return {
    seed,
    calendar,
    paid,
    counts,
    allotted,
    curves: projects.map((project, index) => curves[paceOf(seed, year, index, project)]),
    phases: Float64Array.from(projects, (_, index) => draw(seed, streams.phase, index, year) / 0x1_0000_0000),
    reserves,
    revenue,
    revenueBudget: revenueBudgets(seed, year, revenue),
    transfers: transfersOf(executed, revenue),
  };
}

/** What an agency leaves unspent at the end of the year over what it paid: mostly a few percent, now and then much. */
function agencyGap(seed: number, year: number, agency: number): number {
  const chance = fraction(seed, streams.agencyGap, agency, year);
  const spread = fraction(seed, streams.agencyGap, agency, year, 1);
  if (chance < 0.015) return between(0.12, 0.3, spread);
  return chance < 0.06 ? between(0.07, 0.11, spread) : between(0.01, 0.06, spread);
}

function fail(index: number): never {
  throw new RangeError(`nothing planned at: ${index}`);
}
