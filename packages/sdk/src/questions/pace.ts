import { timeProgress } from '../period.js';
import type { Day, Period } from '../period.js';
import { rateValue } from './execution-rate.js';
import type { ExecutionRate } from './execution-rate.js';

/** An execution rate beside time progress 序时进度. */
export interface Pace {
  readonly rate: ExecutionRate;
  /** Elapsed share of the fiscal year, 0–1. */
  readonly timeProgress: number;
  /** Rate less time progress, as a share of one; negative is behind. Null when the rate cannot be computed. 进度差 */
  readonly ahead: number | null;
}

/** How far ahead of time progress a rate is at the end of a period, or on a day. 执行进度与序时进度之差 */
export function pace(rate: ExecutionRate, at: Period | Day): Pace {
  const [value, elapsed] = [rateValue(rate), timeProgress(at)];
  return { rate, timeProgress: elapsed, ahead: value === null ? null : value - elapsed };
}
