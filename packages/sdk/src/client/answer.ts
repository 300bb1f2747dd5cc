import { tableRows } from '../table/build.js';
import type { Page, Table } from '../table/table.js';

/** A typed answer, and which night's data it is from. 带类型的结果 */
export interface Answer<R> {
  /** As objects, made when first read; `table` has the same in columns. */
  readonly rows: readonly R[];
  readonly table: Table;
  readonly snapshot: string;
  readonly dataThrough: string | null;
}

/** A typed page. */
export interface AnswerPage<R> extends Answer<R> {
  readonly table: Page;
  /** Cursor of the next page; null at the end. */
  readonly next: string | null;
}

/** Rows up to a bound, and whether there were more. */
export interface Taken<R> {
  readonly rows: readonly R[];
  /** True when rows past `max` were left. 截断 */
  readonly truncated: boolean;
  /** Cursor to go on from; null when nothing was left. */
  readonly next: string | null;
  readonly snapshot: string;
  readonly dataThrough: string | null;
}

const lazily = <R>(table: Table): (() => readonly R[]) => {
  let rows: readonly R[] | undefined;
  return () => (rows ??= tableRows(table) as unknown as readonly R[]);
};

/** An answer whose columns are what the types of the query say. */
export function answerOf<R>(table: Table): Answer<R> {
  const { snapshot, dataThrough } = table;
  const rows = lazily<R>(table);
  return {
    get rows() {
      return rows();
    },
    table,
    snapshot,
    dataThrough,
  };
}

/** A page whose columns are what the types of the query say. */
export function pageOf<R>(table: Page): AnswerPage<R> {
  const { snapshot, dataThrough, next } = table;
  const rows = lazily<R>(table);
  return {
    get rows() {
      return rows();
    },
    table,
    next,
    snapshot,
    dataThrough,
  };
}
