import type { FiscalYear } from '../calendar/fiscal-year.js';
import { workingFrom } from '../calendar/fiscal-year.js';
import { draw, fraction, streams } from '../random/draw.js';

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

/** Up to this many payments a year, one allotment is enough. */
const fewPayments = 8;

/**
 * A project's allotments of a year: most in January, the rest by March, some added to until September and some cut in
 * autumn; after additions and cuts they are `net`. 指标下达
 *
 * @param net allotted in the year, fen
 * @param payments made in the year
 */
export function allot(seed: number, calendar: FiscalYear, project: number, net: number, payments: number): Allotment[] {
  if (net === 0) return [];
  const first = workingFrom(calendar, 0);
  if (payments <= fewPayments) return [{ turn: 1, day: first, amount: net, reduced: 0, type: 'initial' }];
  const pick = (turn: number, fromMonth: number, toMonth: number): number => {
    const from = (calendar.monthEnds[fromMonth - 2] ?? -1) + 1;
    const span = (calendar.monthEnds[toMonth - 1] ?? 0) - from + 1;
    return workingFrom(calendar, from + (draw(seed, streams.allotment, project, calendar.year, turn) % span));
  };
  const chance = fraction(seed, streams.allotment, project, calendar.year);
  const percent = (share: number): number => Math.floor((net * share) / 10_000) * 100;
  const added = chance < 0.15 ? percent(5 + chance * 40) : 0;
  const cut = chance > 0.9 ? percent(2 + (chance - 0.9) * 30) : 0;
  const initial = net - added + cut;
  const early = Math.floor((initial * 0.6) / 100) * 100;
  const all: Allotment[] = [
    { turn: 1, day: first, amount: early, reduced: 0, type: 'initial' },
    { turn: 2, day: pick(2, 1, 3), amount: initial - early, reduced: 0, type: 'initial' },
    { turn: 3, day: pick(3, 4, 9), amount: added, reduced: 0, type: 'addition' },
    { turn: 4, day: pick(4, 10, 11), amount: 0, reduced: cut, type: null },
  ];
  return all.filter(({ amount, reduced }) => amount > 0 || reduced > 0);
}
