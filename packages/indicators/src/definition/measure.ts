import type { ColumnName, ColumnType, Standard, TableName } from '@qianliyan/sdk';

/**
 * The stretch of time a measure looks at, always up to the day judged. 统计窗口
 * `as-of`: everything to date. `year-to-date`: the fiscal year of the day. `month`: its month of that fiscal year.
 * `same-period-last-year`: the fiscal year before, to the same day of it. A table without a day knows only `as-of`.
 */
export type Window = 'as-of' | 'year-to-date' | 'month' | 'same-period-last-year';

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

/** A fold over rows of one table. */
type TableFold<T extends TableName> =
  | { readonly count: true }
  | { readonly sum: ColumnsOf<T, 'fen' | 'int' | 'number'> }
  | { readonly min: ColumnsOf<T, 'fen' | 'int' | 'number' | 'date'> }
  | { readonly max: ColumnsOf<T, 'fen' | 'int' | 'number' | 'date'> }
  | { readonly last: ColumnsOf<T, 'fen' | 'int' | 'number' | 'date'>; readonly by: ColumnsOf<T, 'date' | 'int'> };

/** A fold over the groups of an inner fold: its columns are the inner keys and measures. */
type GroupFold =
  { readonly count: true } | { readonly sum: string } | { readonly min: string } | { readonly max: string };

/** Which rows a fold sees. */
interface RowsSeen<T extends TableName> {
  readonly table: T;
  readonly window: Window;
  /** Rows to keep: an expression over the table's columns and the parameters. */
  readonly where?: string;
}

interface Named {
  readonly zh: string;
  readonly en: string;
}

/** A measure of a group: a fold over rows, or over the groups of a named inner fold. 度量 */
export type Measure = Named & { readonly empty: Empty } & (
    | { [T in TableName]: RowsSeen<T> & TableFold<T> & { readonly of?: never } }[TableName]
    | (GroupFold & { readonly of: string; readonly table?: never; readonly window?: never; readonly where?: never })
  );

/** An inner fold: rows to groups by `grain`, of which those that meet `having` are folded again. 二次汇总的内层 */
export type InnerFold = {
  [T in TableName]: RowsSeen<T> & {
    readonly grain: readonly ColumnName<T>[];
    readonly measures: Readonly<Record<string, TableFold<T>>>;
    /** An expression over the inner keys, measures and the parameters. */
    readonly having?: string;
  };
}[TableName];
