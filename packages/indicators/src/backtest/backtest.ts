import type { AskOptions, Day, Source, WarningLevel } from '@qianliyan/sdk';
import { compile } from '../compile/compile.js';
import type { Calendar } from '../definition/calendar.js';
import type { Indicator } from '../definition/indicator.js';
import type { Policy } from '../definition/policy.js';
import { evaluatePlan } from '../evaluate/evaluate-plan.js';
import type { Counts } from '../evaluate/outcome.js';
import { transition } from '../transition/transition.js';
import type { Changes, StandingRow } from '../transition/transition.js';

/** A change of one warning on a day of a backtest. */
export interface BacktestEvent {
  readonly asOf: Day;
  readonly indicatorId: string;
  readonly fingerprint: string;
  readonly status: StandingRow['status'];
  readonly level: WarningLevel;
  readonly subjectName: string | null;
  readonly amount: number | null;
}

/** What indicators would have said on one day. */
export interface BacktestDay {
  readonly asOf: Day;
  readonly counts: readonly Counts[];
  readonly changes: readonly Changes[];
}

/** A replay: day by day, and every warning opened, changed and cleared. 回测 */
export interface Backtest {
  readonly snapshot: string;
  readonly days: readonly BacktestDay[];
  readonly events: readonly BacktestEvent[];
}

/** How to replay. */
export interface BacktestOptions extends AskOptions {
  /** Days judged, in any order. */
  readonly days: readonly Day[];
  readonly policy?: Policy;
  /** Counts the business days of `for`. */
  readonly calendar: Calendar;
}

/**
 * Judges indicators day after day over what a source holds now, as if each day were the day judged, and follows every warning from
 * opening to clearing. Rows that came late or were corrected stand as they are known now. 回测
 * @throws as `evaluate`
 */
export async function backtest(
  indicators: readonly Indicator[],
  source: Source,
  { days, policy = {}, calendar, ...options }: BacktestOptions,
): Promise<Backtest> {
  const plan = compile(indicators, policy);
  const { snapshot } = await source.describe(options);
  const judged: BacktestDay[] = [];
  const events: BacktestEvent[] = [];
  let standing: readonly StandingRow[] = [];
  for (const asOf of [...new Set(days)].sort()) {
    const evaluation = await evaluatePlan(plan, source, { ...options, snapshot, asOf, calendar });
    const { rows, changes } = transition(standing, evaluation, { calendar, most: Infinity });
    standing = rows;
    judged.push({ asOf, counts: evaluation.counts, changes });
    for (const row of rows) {
      if (row.status === 'standing' || row.status === 'pending') continue;
      const { indicatorId, fingerprint, status, level, subjectName, amount } = row;
      events.push({ asOf, indicatorId, fingerprint, status, level, subjectName, amount });
    }
  }
  return { snapshot, days: judged, events };
}
