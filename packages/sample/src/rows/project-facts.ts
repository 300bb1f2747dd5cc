import { fraction, streams } from '../random/draw.js';
import { investedFrom, investments, overrunFrom, overruns, unbegunFrom } from '../plants/department-faults.js';
import { budgetedAgencies } from '../topics/departments/budgeted.js';
import { faultAt } from '../topics/departments/faults.js';
import type { World } from '../world.js';

/** Columns of a project beside its name and place. */
export const projectFactColumns = [
  'isConstruction',
  'isRecurring',
  'isInformatisation',
  'startDate',
  'plannedEnd',
  'libraryDate',
  'feasibilityAmount',
  'estimateAmount',
  'totalInvestment',
] as const;

/** Those of them that are amounts. */
export const projectFactAmounts = ['feasibilityAmount', 'estimateAmount', 'totalInvestment'] as const;

type Facts = Record<(typeof projectFactColumns)[number], number | string | boolean | null>;

const budgeted = new WeakMap<World['planted'], ReadonlyMap<number, { readonly it: boolean; readonly out: boolean }>>();

/** Projects whose agencies send their own budgets, by index. */
function ofBudgeted(world: World): ReadonlyMap<number, { readonly it: boolean; readonly out: boolean }> {
  const known = budgeted.get(world.planted);
  if (known) return known;
  const made = new Map(
    budgetedAgencies(world).map(({ projectIndex, itAssets, turn }) => [
      projectIndex,
      { it: itAssets > 0, out: faultAt(turn)?.outOfLibrary === true },
    ]),
  );
  budgeted.set(world.planted, made);
  return made;
}

/** What the project library says of a project. 项目库 */
export const projectFacts = (world: World, project: number): Facts => {
  const { seed, planted } = world;
  const one = planted.roster.projects[project];
  const own = ofBudgeted(world).get(project);
  const setup = one?.setupYear ?? 2023;
  const facts: Facts = {
    isConstruction: false,
    isRecurring: one?.kind !== 'specific-target',
    isInformatisation: own?.it ?? false,
    startDate: null,
    plannedEnd: null,
    libraryDate: own?.out ? null : `${setup - 1}-09-15`,
    feasibilityAmount: null,
    estimateAmount: null,
    totalInvestment: null,
  };
  if (one?.kind !== 'specific-target') return facts;
  const feasibility = 1_000_000_00 * (1 + Math.floor(fraction(seed, streams.register, project, 1) * 9));
  const estimate = (feasibility / 100) * (96 + Math.floor(fraction(seed, streams.register, project, 2) * 9));
  const order = Number(/P(\d+)$/.exec(one.code)?.[1] ?? 0);
  const [studied, over] = overruns[order - overrunFrom] ?? [feasibility, estimate - feasibility];
  return {
    ...facts,
    isConstruction: true,
    startDate: order >= unbegunFrom && order < overrunFrom ? null : `${setup}-01-05`,
    plannedEnd: `${setup + 4}-12-31`,
    feasibilityAmount: studied,
    estimateAmount: studied + over,
    totalInvestment: investments[order - investedFrom] ?? studied + over,
  };
};
