/** Bounds of one query, so that a query from the network costs no more than it may. 查询上限 */
export const queryLimits = {
  /** Nested `and`, `or`, `not`. */
  filterDepth: 16,
  /** Conditions of one filter. */
  filterSize: 1_000,
  /** Values of one `in`. */
  inValues: 10_000,
  /** Texts of one `contains`. */
  containsValues: 1_000,
  /** Folds: 2 is one aggregate over another. */
  folds: 4,
  keys: 16,
  measures: 256,
  columns: 128,
  order: 16,
  /** Groups of one answer over HTTP; a home in the same process answers what memory holds. */
  groups: 1_000_000,
  /** Rows of a page, and how many there are unless told. */
  pageRows: 1_000,
  defaultPageRows: 100,
} as const;
