import type { Day, RowsByTable, TableName, WarningLevel } from '@qianliyan/sdk';
import type { InnerFold, Measure } from './measure.js';

/** Where a number or a legal ground comes from: found in the source named, or a default of ours to be verified (待核实). 出处标记 */
export type Mark = 'found' | 'default';

/** When in the budget year an indicator speaks: preparation 编制, execution 执行, final accounts 决算. 环节 */
export type Stage = 'prepare' | 'execute' | 'final';

/** What kind of question it asks: 合法性, 合规性, 合理性, 风险. 性质 */
export type Nature = 'legality' | 'compliance' | 'reasonableness' | 'risk';

/** What a lamp stands for: inquiry 询问, written explanation 书面说明, check 核查, record 记录. 处置动作 */
export type Action = 'inquiry' | 'explanation' | 'check' | 'record';

/** How the value is to be read. `fen` is money, shown in yuan. */
export type Unit = 'ratio' | 'days' | 'fen' | 'count';

/** What a parameter is counted in; money is given in yuan and becomes whole fen. */
export type ParameterUnit = '元' | '万元' | '亿元' | 'ratio' | 'days' | 'count';

interface Text {
  readonly zh: string;
  readonly en: string;
}

/** A number of a rule that a city may set. 参数 */
export interface Parameter extends Text {
  /** A plain decimal; what is written is what is meant. */
  readonly value: number;
  readonly unit: ParameterUnit;
  readonly mark: Mark;
  /** The document the number stands in, or why this default. */
  readonly source: string;
}

/** One lamp. 等级 */
export interface Level {
  /** A condition holding one comparison of `value` with a constant, which is the boundary. */
  readonly when: string;
  readonly action: Action;
  readonly mark: Mark;
}

/** A legal ground. 依据 */
export interface Basis {
  readonly document: string;
  readonly article: string;
  /** What it demands, in the rule's own words or a summary of it. */
  readonly says: string;
  readonly mark: Mark;
}

/** A value of a group's key. */
export type Key = string | number | null;

/** What a case expects of one group. */
export interface Expectation {
  readonly keys: Readonly<Record<string, Key>>;
  readonly outcome: WarningLevel | 'clear' | 'not-computable' | 'excluded';
  /** The measure that is lacking, for `not-computable`. */
  readonly measure?: string;
}

/** Rows and what must be said of them: the proof of an indicator, run by the tests. 用例 */
export interface Case {
  readonly name: string;
  readonly asOf: Day;
  /** The watermark of the data, the day judged unless told. */
  readonly dataThrough?: Day;
  /** Rows by table; required columns left out take defaults, amounts are whole fen. */
  readonly given: RowsByTable;
  readonly expect: readonly Expectation[];
}

/** A warning indicator 预警指标 as plain JSON: what it measures, when it fires, on what ground, and the cases that prove it. */
export interface Indicator {
  /** kebab-case, unique, never reused. */
  readonly id: string;
  readonly name: Text;
  /** Code of the category in the catalogue, `DEPT`. */
  readonly category: string;
  readonly meaning: Text;
  readonly stage: Stage;
  readonly nature: Nature;
  /** Columns that make one group, judged on its own; every measure is grouped by them. */
  readonly grain: readonly string[];
  /** The table that lists all that should be judged, keyed by a column of the grain: who lacks data is named, not passed over. */
  readonly population?: TableName;
  /** Tables it cannot do without, beside those its measures read. */
  readonly needs: readonly TableName[];
  readonly folds?: Readonly<Record<string, InnerFold>>;
  readonly measures: Readonly<Record<string, Measure>>;
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** A group for which this is false is excluded. */
  readonly applies?: string;
  /** The number that is judged. */
  readonly value: string;
  readonly unit: Unit;
  /** The money at stake. 涉及金额 */
  readonly amount?: string;
  readonly levels: Readonly<Partial<Record<WarningLevel, Level>>>;
  readonly basis: readonly Basis[];
  readonly cases: readonly Case[];
}

/** Declares an indicator. It stays plain data: what is wrong in it is said by `checkIndicator`. 定义预警指标 */
export const defineIndicator = (indicator: Indicator): Indicator => indicator;
