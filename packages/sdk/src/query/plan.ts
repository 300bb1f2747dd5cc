import type { AmountKind, ColumnType, Sensitivity } from '../standard/column.js';
import type { StandardTable } from '../standard/table.js';
import type { Filter } from './query.js';

/** A column a query may name: of a table, or of the groups of an inner query. */
export interface PlanColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly sensitivity: Sensitivity;
  /** Present when the column holds money that may be added. */
  readonly amount?: AmountKind;
  /** Holds totals beside their parts: a sum fixes it or keeps it as a key. */
  readonly guard: boolean;
  /** The column whose value settles this one: a region has one level. */
  readonly follows?: string;
  /** Says which period a cumulative or stock amount stands for. */
  readonly period: boolean;
  /** Closed list of values. */
  readonly values?: readonly string[];
}

/** The columns in reach, in the order of the table or of the inner answer. */
export type Scope = ReadonlyMap<string, PlanColumn>;

/** One measure, resolved. `column` is absent for `count`, `by` present for `last`. */
export interface PlanMeasure {
  readonly name: string;
  readonly op: 'count' | 'sum' | 'min' | 'max' | 'last';
  readonly column?: PlanColumn;
  readonly by?: PlanColumn;
  readonly where?: Filter;
  /** A sum over no value is 0: counts that a rollup kept, added up. */
  readonly orZero?: true;
  /** Known to be about no row that is asked: it answers as of no row, its condition taken off. */
  readonly none?: true;
  /** What the measure answers, seen from outside. */
  readonly output: PlanColumn;
}

/** A checked aggregate: every name resolved, every amount additive. `inner` is present for a second fold. 已校验的汇总查询 */
export interface AggregatePlan {
  /** The table at the bottom. */
  readonly table: StandardTable;
  readonly inner?: AggregatePlan;
  /** Columns that `where`, keys and measures name. */
  readonly input: Scope;
  readonly where?: Filter;
  readonly keys: readonly PlanColumn[];
  readonly measures: readonly PlanMeasure[];
  readonly having?: Filter;
  /** Keys, then measures: the columns of the answer. */
  readonly output: Scope;
}

/** One column of a resolved order. */
export interface PlanOrder {
  readonly column: PlanColumn;
  readonly descending: boolean;
}

/** A checked row query: the order ends with the table's key, so it is total. 已校验的明细查询 */
export interface RowPlan {
  readonly table: StandardTable;
  readonly input: Scope;
  readonly where?: Filter;
  readonly columns: readonly PlanColumn[];
  readonly order: readonly PlanOrder[];
  readonly limit: number;
  readonly after?: string;
}
