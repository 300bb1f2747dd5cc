import { type Amount, isMissing } from '../format/reading.js';
import type { Axis } from './axis.js';
import type { TrendPeriod } from './period.js';

/** The field the bars stand in, without the words around it. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A period laid out. */
export interface Bar {
  readonly period: TrendPeriod;
  /** The middle of its slot, and the widths of slot and bar. */
  readonly middle: number;
  readonly slot: number;
  readonly width: number;
  /** Half the width of the tick of the budget. */
  readonly reach: number;
  /** The heights of zero, of the amount and of the budget. */
  readonly zero: number;
  readonly actual: number | null;
  readonly budget: number | null;
}

/** A slot of equal width for each period. */
export function layBars(periods: readonly TrendPeriod[], plot: Plot, axis: Axis): Bar[] {
  const slot = (plot.right - plot.left) / Math.max(1, periods.length);
  const width = Math.max(1, Math.min(28, slot * 0.5));
  const at = (amount: Amount | undefined): number | null =>
    amount === undefined || isMissing(amount) ? null : heightOf(amount, axis, plot);
  return periods.map((period, i) => ({
    period,
    middle: plot.left + slot * (i + 0.5),
    slot,
    width,
    reach: Math.min(slot * 0.42, width * 0.75),
    zero: heightOf(0, axis, plot),
    actual: at(period.actual),
    budget: at(period.budget),
  }));
}

/** The height of an amount in fen. */
export function heightOf(value: number, { low, high }: Axis, { top, bottom }: Plot): number {
  return bottom - ((value - low) / (high - low)) * (bottom - top);
}

/** The highest ink of the bars that reach into a stretch of the width. */
export function topWithin(bars: readonly Bar[], from: number, to: number): number {
  const under = bars.filter(({ middle, reach }) => middle + reach > from && middle - reach < to);
  return Math.min(...under.flatMap(({ actual, budget, zero }) => [actual ?? zero, budget ?? zero, zero]));
}
