import type { Cell, WarningLevel } from '@qianliyan/sdk';
import type { Key } from '../definition/indicator.js';

/** Why a measure has no value. 不可计算的原因 */
export type Why =
  | 'table-missing'
  | 'column-missing'
  | 'table-empty'
  | 'stale'
  | 'no-rows'
  | 'no-value'
  | 'division-by-zero'
  | 'unknown-reference'
  | 'overflow';

/** The values a group was judged by, dates as days. */
export type MeasureValues = Readonly<Record<string, Cell>>;

/**
 * What an indicator says of one group: it fired, it is clear, it cannot be computed (naming the measure), or the rule does not
 * apply. Nothing else, and never silence. 评估结果
 */
export type Outcome = { readonly indicatorId: string; readonly keys: Readonly<Record<string, Key>> } & (
  | {
      readonly state: 'fired';
      readonly level: WarningLevel;
      readonly value: number;
      readonly boundary: number;
      /** The money at stake in fen. */
      readonly amount: number | null;
      readonly measures: MeasureValues;
    }
  | { readonly state: 'clear'; readonly value: number; readonly measures: MeasureValues }
  | { readonly state: 'not-computable'; readonly measure: string; readonly why: Why }
  | { readonly state: 'excluded'; readonly reason: 'not-applicable' }
);

/** An outcome that fired. */
export type Fired = Extract<Outcome, { state: 'fired' }>;

/** How many groups of an indicator came out how. 评估计数 */
export interface Counts {
  readonly id: string;
  readonly fired: number;
  readonly levels: Readonly<Record<WarningLevel, number>>;
  /** Null where the source returns only groups that may fire, so that the clear ones are not counted. */
  readonly clear: number | null;
  readonly notComputable: number;
  readonly excluded: number;
  /** Groups not computable, by measure and reason: `paid stale`. */
  readonly lacking: Readonly<Record<string, number>>;
}

/** Counts the outcomes of one indicator. */
export function countOutcomes(id: string, outcomes: readonly Outcome[], sparse: boolean): Counts {
  const levels = { red: 0, orange: 0, yellow: 0, blue: 0 };
  const lacking: Record<string, number> = {};
  let [clear, notComputable, excluded] = [0, 0, 0];
  for (const outcome of outcomes) {
    if (outcome.state === 'fired') levels[outcome.level] += 1;
    else if (outcome.state === 'clear') clear += 1;
    else if (outcome.state === 'excluded') excluded += 1;
    else {
      notComputable += 1;
      const name = `${outcome.measure} ${outcome.why}`;
      lacking[name] = (lacking[name] ?? 0) + 1;
    }
  }
  const fired = levels.red + levels.orange + levels.yellow + levels.blue;
  return { id, fired, levels, clear: sparse ? null : clear, notComputable, excluded, lacking };
}
