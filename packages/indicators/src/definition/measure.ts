import type { ColumnName, ColumnType, Standard, TableName } from '@qianliyan/sdk';
import type { Window } from './window.js';

/**
 * What it means that a group has no rows in a table that is there and fresh. 无记录时的含义
 * `zero`: the amount or count is truly nought. `none`: there is truly no such value. `unknown`: it was not reported.
 */
export type Empty = 'zero' | 'none' | 'unknown';

type ColumnsOf<T extends TableName, K extends ColumnType> = {
  [C in ColumnName<T>]: Standard[T]['columns'][C] extends { readonly type: infer X }
    ? X extends K
      ? C
      : never
    : never;
}[ColumnName<T>];

type Ordered = 'fen' | 'int' | 'number' | 'date' | 'text' | 'code';

/** A fold over rows of one table. */
type TableFold<T extends TableName> =
  | { readonly count: true }
  | { readonly sum: ColumnsOf<T, 'fen' | 'int'> }
  | { readonly min: ColumnsOf<T, Ordered> }
  | { readonly max: ColumnsOf<T, Ordered> }
  | { readonly last: ColumnsOf<T, Ordered>; readonly by: ColumnsOf<T, 'date' | 'int'> };

/** A fold over the groups of an inner fold: its columns are the inner keys and measures. */
type GroupFold =
  { readonly count: true } | { readonly sum: string } | { readonly min: string } | { readonly max: string };

/** Which rows a fold sees. */
interface RowsSeen<T extends TableName> {
  readonly table: T;
  readonly window: Window;
  /** Rows to keep: an expression over the table's columns, the parameters and the calendar. */
  readonly where?: string;
  /** The table's column that stands for a column of the grain, where it has another name: `{ regionCode: 'toRegion' }`. */
  readonly keys?: Readonly<Record<string, ColumnName<T>>>;
}

/** How a measure is placed in the grain. */
interface Placed {
  readonly zh: string;
  readonly en: string;
  readonly empty: Empty;
  /** The columns of the indicator's grain it is grouped by; all unless told. Fewer: one value is shared by many groups. */
  readonly grain?: readonly string[];
}

/** A measure of a group: a fold over rows, or over the groups of a named inner fold. 度量 */
export type Measure = Placed &
  (
    | { [T in TableName]: RowsSeen<T> & TableFold<T> & { readonly of?: never } }[TableName]
    | (GroupFold & {
        readonly of: string;
        readonly table?: never;
        readonly window?: never;
        /** Inner groups to keep: an expression over the inner keys, measures and the parameters. */
        readonly where?: string;
        /** The inner key that stands for a column of the grain, where it has another name. */
        readonly keys?: Readonly<Record<string, string>>;
      })
  );

/** An inner fold: rows to groups by `grain`, of which those that meet `having` are folded again. 二次汇总的内层 */
export type InnerFold = {
  [T in TableName]: Omit<RowsSeen<T>, 'keys'> & {
    readonly grain: readonly ColumnName<T>[];
    readonly measures: Readonly<Record<string, TableFold<T>>>;
    /** An expression over the inner keys, measures and the parameters. */
    readonly having?: string;
  };
}[TableName];
