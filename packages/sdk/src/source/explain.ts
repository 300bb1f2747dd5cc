/** One thing a home reads to answer: a table, a rollup, a part, a file; with rows and bytes where it knows them. */
export interface ExplainedRead {
  readonly what: string;
  readonly rows?: number;
  readonly bytes?: number;
}

/** How a home would answer a query, without answering it: what it asks of whom, and what it reads. For staff, never the public. 查询说明 */
export interface Explanation {
  /** The kind of home: `memory`, `http over duckdb` … */
  readonly home: string;
  /** Steps in words, statements of an engine among them. */
  readonly lines: readonly string[];
  readonly reads: readonly ExplainedRead[];
  /** Name of the rollup that answers, when one does. */
  readonly rollup?: string;
}
