import { fen, type MoneyUnit } from '@qianliyan/sdk';
import { ticks } from 'd3-array';
import { formatMoney, fenPerUnit, inUnit } from '../format/money.js';
import { isMissing } from '../format/reading.js';
import type { TrendPoint } from './point.js';

/** A gridline: its value in the unit and its words. */
export interface AxisTick {
  readonly value: number;
  readonly text: string;
}

/** The vertical scale of a trend, in the unit, always with zero on it. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly AxisTick[];
}

/** Zero to the largest amount (from the smallest, when one is negative), with about four round gridlines. */
export function axisOf(points: readonly TrendPoint[], unit: MoneyUnit): Axis {
  const amounts = points
    .flatMap(({ actual, budget = null }) => [actual, budget])
    .flatMap((amount) => (isMissing(amount) ? [] : [inUnit(amount, unit)]));
  const [low, high] = [Math.min(0, ...amounts), Math.max(0, ...amounts)];
  const values = low === high ? [0] : ticks(low, high, 4);
  return { low, high: high === low ? 1 : high, ticks: values.map((value) => ({ value, text: tickText(value, unit) })) };
}

/** A round value as it is: `4,000`, `0.5`. */
function tickText(value: number, unit: MoneyUnit): string {
  const text = formatMoney(fen(Math.round(value * fenPerUnit[unit])), unit, 4);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
