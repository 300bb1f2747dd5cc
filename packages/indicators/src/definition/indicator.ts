import type { Day, RowsByTable, TableName, WarningLevel } from '@qianliyan/sdk';
import type { InnerFold, Measure } from './measure.js';
import type { Sibling } from './sibling.js';
import type { Window } from './window.js';

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

interface Sourced extends Text {
  readonly mark: Mark;
  /** The document the number stands in, or why this default. */
  readonly source: string;
}

/** A number of a rule that a city may set. 参数 */
export interface NumberParameter extends Sourced {
  /** A plain decimal; what is written is what is meant. */
  readonly value: number;
  readonly unit: ParameterUnit;
  /** Other values for groups with these keys; the first that fits holds: `[{ keys: { insuranceType: ['medical'] }, value: 6 }]`. */
  readonly by?: readonly { readonly keys: Readonly<Record<string, readonly Key[]>>; readonly value: number }[];
  readonly values?: never;
}

/** A list of words or codes of a rule that a city may set: keywords, forbidden subjects. 参数表 */
export interface ListParameter extends Sourced {
  readonly values: readonly string[];
  readonly value?: never;
}

/** A number or a list of a rule that a city may set. 参数 */
export type Parameter = NumberParameter | ListParameter;

/** One lamp. 等级 */
export interface Level {
  /**
   * A condition holding one comparison of `value` with a constant, the boundary, or several joined by `||`. A constant is made of
   * numbers, parameters, the calendar and siblings.
   */
  readonly when: string;
  /** The boundary at which a standing warning ends, a constant: it opens at `when` and stands until the value is past this. 解除界限 */
  readonly clearAt?: string;
  /** Business days of data time that it must hold before it opens. 持续工作日 */
  readonly for?: number;
  readonly action: Action;
  readonly mark: Mark;
}

/** Whose warnings a standing warning of this indicator keeps quiet. 抑制 */
export interface Inhibition {
  /** The indicator kept quiet; itself, to let a region's warning speak for the regions below it. */
  readonly indicator: string;
  /** `region`: groups in the same region or below it; `agency`: groups of the same agency. */
  readonly by: 'region' | 'agency';
}

/** The list of all that should be judged. 应判断的全体 */
export interface Population {
  readonly table: TableName;
  /** `as-of` unless told. */
  readonly window?: Window;
  /** Rows to keep. */
  readonly where?: string;
  /** The table's column that stands for a column of the grain, where it has another name. */
  readonly keys?: Readonly<Record<string, string>>;
}

/** A legal ground. 依据 */
export interface Basis {
  readonly document: string;
  /** The number of an article, or another place in the document; null where the document as a whole is meant. */
  readonly article: string | null;
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
  /** Where all that should be judged are listed, by columns of the grain: who lacks data is named, not passed over. */
  readonly population?: TableName | Population;
  /** Columns of the grain whose codes need not stand in their reference table. */
  readonly unlisted?: readonly string[];
  /** True where the measures bring back only groups that may fire: the others are not counted as clear. 只取可疑 */
  readonly sparse?: true;
  /** False for one that ships switched off, its basis not found (待核实). */
  readonly enabled?: false;
  /** Tables it cannot do without, beside those its measures read. */
  readonly needs: readonly TableName[];
  readonly folds?: Readonly<Record<string, InnerFold>>;
  readonly measures: Readonly<Record<string, Measure>>;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly siblings?: Readonly<Record<string, Sibling>>;
  /** A group for which this is false is excluded. */
  readonly applies?: string;
  /** The number that is judged. */
  readonly value: string;
  readonly unit: Unit;
  /** The money at stake. 涉及金额 */
  readonly amount?: string;
  readonly levels: Readonly<Partial<Record<WarningLevel, Level>>>;
  readonly inhibits?: readonly Inhibition[];
  readonly basis: readonly Basis[];
  readonly cases: readonly Case[];
}

/** Declares an indicator. It stays plain data: what is wrong in it is said by `checkIndicator`. 定义预警指标 */
export const defineIndicator = (indicator: Indicator): Indicator => indicator;
