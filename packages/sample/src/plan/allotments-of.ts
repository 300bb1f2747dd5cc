import { draw, fraction, streams } from '../random/draw.js';
import type { FiscalYear } from '../calendar/fiscal-year.js';
import type { YearPlan } from './year-plan.js';

/** One allotment of a project in a year, or a cut of one. 指标 */
export interface Allotment {
  /** 1 is the first of the year, the one payments are made from. */
  readonly turn: number;
  /** Day index. */
  readonly day: number;
  readonly amount: number;
  readonly reduced: number;
  readonly type: 'initial' | 'addition' | null;
}

const pick = (plan: YearPlan, project: number, turn: number, fromMonth: number, toMonth: number): number => {
  const { calendar } = plan;
  const from = (calendar.monthEnds[fromMonth - 2] ?? -1) + 1;
  const span = (calendar.monthEnds[toMonth - 1] ?? 0) - from + 1;
  return workingFrom(calendar, from + (draw(plan.seed, streams.allotment, project, calendar.year, turn) % span));
};

/** The first working day at or after an index. */
export function workingFrom(calendar: FiscalYear, index: number): number {
  const at = calendar.working.indexOf(true, index);
  return at < 0 ? calendar.working.lastIndexOf(true) : at;
}

/**
 * A project's allotments of a year: most in January, the rest by March, some added to until September and some cut in
 * autumn; after additions and cuts they are the plan's `allotted`. Few payments mean one allotment. 指标下达
 */
export function allotmentsOf(plan: YearPlan, project: number): Allotment[] {
  const net = plan.allotted[project] ?? 0;
  if (net === 0) return [];
  const first = workingFrom(plan.calendar, 0);
  if ((plan.counts[project] ?? 0) <= 8) return [{ turn: 1, day: first, amount: net, reduced: 0, type: 'initial' }];
  const chance = fraction(plan.seed, streams.allotment, project, plan.calendar.year);
  const part = (share: number): number => Math.floor((net * share) / 100_00) * 100;
  const added = chance < 0.15 ? part(5 + chance * 40) : 0;
  const cut = chance > 0.9 ? part((chance - 0.9) * 30 + 2) : 0;
  const initial = net - added + cut;
  const early = Math.floor((initial * 0.6) / 100) * 100;
  const later = pick(plan, project, 2, 1, 3);
  const allotments: Allotment[] = [
    { turn: 1, day: first, amount: early, reduced: 0, type: 'initial' },
    { turn: 2, day: later, amount: initial - early, reduced: 0, type: 'initial' },
  ];
  if (added > 0) allotments.push({ turn: 3, day: pick(plan, project, 3, 4, 9), amount: added, reduced: 0, type: 'addition' });
  if (cut > 0) allotments.push({ turn: 4, day: pick(plan, project, 4, 10, 11), amount: 0, reduced: cut, type: null });
  return allotments;
}
