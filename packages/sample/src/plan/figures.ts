import { revenueCurve } from '../calendar/curve.js';
import type { Planted } from '../plants/plant.js';
import { fraction, streams } from '../random/draw.js';
import { territory } from '../roster/territory.js';
import type { Cells } from './cells.js';
import { paidThrough } from './paid-through.js';
import type { YearPlan } from './year-plan.js';

/** Figures of one month, fen by cell: own levels first, then the wholes they add up to. 月报数 */
export interface Figures {
  readonly original: Float64Array;
  readonly adjusted: Float64Array;
  readonly ytd: Float64Array;
}

const add = (to: Float64Array, cell: number, amount: number): void => {
  to[cell] = (to[cell] ?? 0) + amount;
};

/** Spending and its budget: the sums of the projects' payments and allotments to the end of the month, and the reserve. */
function spend(plan: YearPlan, { scripts }: Planted, cells: Cells, month: number, to: Figures): void {
  const end = plan.calendar.monthEnds[month - 1] ?? 0;
  cells.ofProject.forEach((cell, project) => {
    add(to.ytd, cell, paidThrough(plan, project, end));
    for (const { day, amount, reduced, type } of plan.allotments[project] ?? []) {
      if (type === 'initial') add(to.original, cell, amount);
      if (type === 'initial' || day <= end) add(to.adjusted, cell, amount - reduced);
    }
  });
  const [first, last] = [plan.calendar.days[0] ?? '', plan.calendar.days[end] ?? ''];
  const within = ({ day }: { readonly day: string }): boolean => day >= first && day <= last;
  for (const { project, allotments, payments } of scripts) {
    const cell = cells.ofProject[project] ?? 0;
    for (const payment of payments.filter(within)) add(to.ytd, cell, payment.amount);
    for (const { day, amount } of allotments.filter(within)) {
      if (isInitial(day)) add(to.original, cell, amount);
      add(to.adjusted, cell, amount);
    }
  }
  cells.ofReserve.forEach((cell, slot) => {
    if (cell < 0) return;
    add(to.original, cell, plan.reserves[slot] ?? 0);
    add(to.adjusted, cell, plan.reserves[slot] ?? 0);
  });
}

/** Planted allotments of the first quarter are initial ones, later ones are additions. */
export const isInitial = (day: string): boolean => day.slice(5, 7) <= '03';

function collect(plan: YearPlan, cells: Cells, month: number, to: Figures): void {
  cells.ofRevenue.forEach((classes, slot) => {
    const wobble = (fraction(plan.seed, streams.revenue, slot, plan.calendar.year, month) - 0.5) * 0.012;
    const come = month === 12 ? 1 : (revenueCurve[month - 1] ?? 0) + wobble;
    let amountLeft = plan.revenue[slot] ?? 0;
    let budgetLeft = plan.revenueBudget[slot] ?? 0;
    classes.forEach(({ cell, share }, index) => {
      const last = index === classes.length - 1;
      const amount = last ? amountLeft : Math.floor((plan.revenue[slot] ?? 0) * share);
      const budget = last ? budgetLeft : Math.floor((plan.revenueBudget[slot] ?? 0) * share);
      amountLeft -= amount;
      budgetLeft -= budget;
      add(to.ytd, cell, Math.floor(amount * come));
      add(to.original, cell, budget);
      add(to.adjusted, cell, budget);
    });
  });
}

function transfer(plan: YearPlan, cells: Cells, month: number, to: Figures): void {
  const come = revenueCurve[month - 1] ?? 0;
  for (const { index, parent } of territory) {
    const year = plan.transfers[index] ?? 0;
    const so = Math.floor(year * come);
    for (const cell of [cells.received[index], cells.wholeReceived[index], cells.passedOn[parent]]) {
      if (cell === undefined || cell < 0) continue;
      add(to.ytd, cell, so);
      add(to.original, cell, year);
      add(to.adjusted, cell, year);
    }
  }
}

/** All figures to the end of a month, 1–12; wholes are the sums of what is below them. */
export function figuresOf(plan: YearPlan, planted: Planted, cells: Cells, month: number): Figures {
  const size = cells.cells.length;
  const figures = { original: new Float64Array(size), adjusted: new Float64Array(size), ytd: new Float64Array(size) };
  spend(plan, planted, cells, month, figures);
  collect(plan, cells, month, figures);
  transfer(plan, cells, month, figures);
  cells.wholes.forEach((wholes, cell) => {
    for (const whole of wholes) {
      add(figures.original, whole, figures.original[cell] ?? 0);
      add(figures.adjusted, whole, figures.adjusted[cell] ?? 0);
      add(figures.ytd, whole, figures.ytd[cell] ?? 0);
    }
  });
  return figures;
}
