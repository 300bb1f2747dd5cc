import { QianliyanError } from '@qianliyan/sdk';
import type { Day } from '@qianliyan/sdk';
import { isDay } from '@qianliyan/sdk';
import { sampleYears } from './anchors/totals.js';
import { apportion } from './plan/apportion.js';
import type { Cells } from './plan/cells.js';
import { layOutCells } from './plan/cells.js';
import type { Figures } from './plan/figures.js';
import { figuresOf } from './plan/figures.js';
import type { YearPlan } from './plan/year-plan.js';
import { planYear } from './plan/year-plan.js';
import type { Planted } from './plants/plant.js';
import { plantFaults } from './plants/plant.js';
import { buildRoster } from './roster/roster.js';

/** What to make. */
export interface SampleOptions {
  /** A whole number; the same seed gives the same bytes. 20230101 unless told. */
  readonly seed?: number;
  /** Payment lines of the three years, exactly; 1,000,000 unless told. */
  readonly payments?: number;
  /** Last day made, 2023-01-01 … 2025-12-31; the days before are the same whatever it is. */
  readonly through?: Day;
}

/** Everything that is settled before any day is made. 演示省 */
export interface World {
  readonly seed: number;
  readonly payments: number;
  readonly through: Day;
  readonly planted: Planted;
  readonly cells: Cells;
  /** The plan of a year; the last two asked for are kept. */
  readonly plan: (year: number) => YearPlan;
  /** The monthly report's figures; those of the last 14 months asked for are kept, so last year's are at hand. */
  readonly figures: (year: number, month: number) => Figures;
}

/** Fewer payments than this cannot give every region a payment in every year. */
const fewestPayments = 20_000;

/** From this many payments on, every level has its full number of agencies and projects. */
const fullPayments = 300_000;

/** Last day of the sample. */
const lastDay: Day = '2025-12-31';

/** Share of the payments of each year: a few more every year. */
const yearShares = [0.32, 0.33, 0.35];

const refuse = (subject: string, message: string): never => {
  throw new QianliyanError('bad-sample-option', message, { subject });
};

/**
 * Settles seed, size and last day into a world.
 * @throws QianliyanError `bad-sample-option` for a seed that is no whole number, too few payments, or a day outside.
 */
export function settle({ seed = 20_230_101, payments = 1_000_000, through = lastDay }: SampleOptions = {}): World {
  if (!Number.isSafeInteger(seed) || seed < 0) refuse('seed', `seed is no whole number: ${seed}`);
  if (!Number.isSafeInteger(payments) || payments < fewestPayments) {
    refuse('payments', `payments below ${fewestPayments}: ${payments}`);
  }
  if (!isDay(through) || through < '2023-01-01' || through > lastDay) {
    refuse('through', `last day outside 2023-01-01 … ${lastDay}: ${through}`);
  }
  const planted = plantFaults(seed, buildRoster(seed, payments >= fullPayments ? 'full' : 'small'));
  const lines = apportion(payments, yearShares);
  const plan = remember(2, (year: number) =>
    planYear(seed, year, lines[sampleYears.findIndex((y) => y === year)] ?? 0, planted),
  );
  const cells = layOutCells(planted.roster);
  const figures = remember(14, (period: number) =>
    figuresOf(plan(Math.floor(period / 12)), planted, cells, (period % 12) + 1),
  );
  return { seed, payments, through, planted, cells, plan, figures: (year, month) => figures(year * 12 + month - 1) };
}

/** Keeps the last few answers of a pure function of a number. */
function remember<T>(most: number, make: (key: number) => T): (key: number) => T {
  const kept = new Map<number, T>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    const [oldest] = kept.keys();
    if (kept.size === most && oldest !== undefined) kept.delete(oldest);
    kept.set(key, made);
    return made;
  };
}
