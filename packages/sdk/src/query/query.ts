import type { TableName } from '../standard/index.js';

/** A value in a query: text, number (fen for amounts), or truth. Dates are ISO text. */
export type Scalar = string | number | boolean;

/** How two values are compared. */
export type Comparing = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';

/**
 * A condition on rows. Null makes a comparison unknown, and unknown rows are left out, as in SQL. `contains` holds for text that has
 * one of the values in it, letter for letter; `multiple` for whole numbers that `value` divides; `left` and `right` are two columns
 * of one type. 条件
 */
export type Filter =
  | { readonly and: readonly Filter[] }
  | { readonly or: readonly Filter[] }
  | { readonly not: Filter }
  | { readonly column: string; readonly op: Comparing; readonly value: Scalar }
  | { readonly column: string; readonly op: 'in'; readonly values: readonly Scalar[] }
  | { readonly column: string; readonly op: 'contains'; readonly values: readonly string[] }
  | { readonly column: string; readonly op: 'multiple'; readonly value: number }
  | { readonly column: string; readonly op: 'null' }
  | { readonly left: string; readonly op: Comparing; readonly right: string };

/**
 * What a group answers. All merge: partial answers over disjoint rows combine into the whole.
 * `last` is the value of the row with the greatest `by` (a date or int column), ties broken by the table's key.
 * A sum, min, max or last over no value is null; a count is 0.
 */
export type Measure =
  | { readonly count: true; readonly where?: Filter }
  | { readonly sum: string; readonly where?: Filter }
  | { readonly min: string; readonly where?: Filter }
  | { readonly max: string; readonly where?: Filter }
  | { readonly last: string; readonly by: string; readonly where?: Filter };

interface Fold {
  /** Rows (or inner groups) to keep, before grouping. */
  readonly where?: Filter;
  /** Columns to group by; none makes one group, which exists even over no rows. */
  readonly keys: readonly string[];
  /** Answers by name; a name may not be a key's. */
  readonly measures: Readonly<Record<string, Measure>>;
  /** A condition over keys and measures of complete groups. */
  readonly having?: Filter;
}

/** Filter, group and measure rows of one table, or (a second fold) the groups of an inner query. Plain JSON. 汇总查询 */
export type AggregateQuery<T extends string = TableName> =
  | (Fold & { readonly from: T; readonly of?: never })
  | (Fold & { readonly of: AggregateQuery<T>; readonly from?: never });

/** One column of an order; nulls come last in either direction. */
export interface Order {
  readonly column: string;
  readonly descending?: boolean;
}

/** Rows of one table, page by page. The table's key is appended to the order, so it is total. 明细查询 */
export interface RowQuery<T extends string = TableName> {
  readonly from: T;
  readonly where?: Filter;
  readonly columns: readonly string[];
  readonly order?: readonly Order[];
  /** Rows a page, 1–1000; 100 unless told. */
  readonly limit?: number;
  /** The `next` of the page before. */
  readonly after?: string;
}
