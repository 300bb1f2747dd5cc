import { fen, type Fen, type MoneyUnit } from '@qianliyan/sdk';
import { nice, ticks } from 'd3-array';
import { formatMoney } from '../format/money.js';
import { isMissing } from '../format/reading.js';
import type { TrendPeriod } from './period.js';

/** A gridline: its value in fen and its words. */
export interface AxisTick {
  readonly value: number;
  readonly text: string;
}

/** The vertical scale of a trend, in fen, always with zero on it. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly AxisTick[];
}

/** Zero to a round number past the largest amount (and from past the smallest, when one is negative). */
export function axisOf(periods: readonly TrendPeriod[], unit: MoneyUnit): Axis {
  const amounts = periods
    .flatMap(({ actual, budget = null }) => [actual, budget])
    .flatMap((amount) => (isMissing(amount) ? [] : [amount]));
  const [least, most] = [Math.min(0, ...amounts), Math.max(0, ...amounts)];
  if (least === most) return { low: 0, high: 1, ticks: [{ value: 0, text: '0' }] };
  const [low, high] = nice(least, most, 4);
  const values = ticks(low, high, 4).filter((value) => Number.isSafeInteger(value));
  return { low, high, ticks: values.map((value) => ({ value, text: tickText(fen(value), unit) })) };
}

/** A round value as it is: `4,000`, `0.5`. */
function tickText(value: Fen, unit: MoneyUnit): string {
  const text = formatMoney(value, unit, 10);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
