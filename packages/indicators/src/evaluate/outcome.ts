import type { Cell, WarningLevel } from '@qianliyan/sdk';
import type { Key } from '../definition/indicator.js';
import type { CompareOp } from '../expression/ast.js';

/** Why a measure has no value. 不可计算的原因 */
export type Why =
  | 'table-missing'
  | 'column-missing'
  | 'table-empty'
  | 'stale'
  | 'period-missing'
  | 'no-rows'
  | 'no-value'
  | 'division-by-zero'
  | 'unknown-reference'
  | 'too-few-siblings'
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
      /** The boundary it crossed, and how the value lies to it. */
      readonly boundary: number;
      readonly op?: CompareOp;
      /** The worst level that a standing warning would still have by `clearAt`, when worse. */
      readonly holds?: WarningLevel;
      /** Numbers it took siblings to say, by name. */
      readonly siblings?: Readonly<Record<string, number | null>>;
      /** Parameters that are not the shipped ones here, money in fen. */
      readonly parameters?: Readonly<Record<string, number>>;
      /** The money at stake in fen. */
      readonly amount: number | null;
      readonly measures: MeasureValues;
    }
  | {
      readonly state: 'clear';
      readonly value: number;
      readonly holds?: WarningLevel;
      readonly measures: MeasureValues;
    }
  | { readonly state: 'not-computable'; readonly measure: string; readonly why: Why }
  | { readonly state: 'excluded'; readonly reason: 'not-applicable' }
  /** It fired, and is not raised: a waiver, or another warning that speaks for it; `by` names which. */
  | { readonly state: 'excluded'; readonly reason: 'waived' | 'inhibited'; readonly by: string }
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
  /** Groups excluded, by reason and what excludes them: `not-applicable`, `waived w-1`. */
  readonly excludedBy: Readonly<Record<string, number>>;
}
