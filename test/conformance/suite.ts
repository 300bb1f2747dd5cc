import type { Row, Source, TableName } from '@qianliyan/sdk';

/** Complete rows of the standard, derived place columns included, by table; a table left out is not held. */
export type Rows = { readonly [T in TableName]?: readonly Row<T>[] };

/** A home under test, filled with the rows it was given. */
export interface Home {
  readonly source: Source;
  close(): Promise<void>;
}

/** Fills a home with rows. It is called about twenty times a suite. */
export type MakeHome = (rows: Rows) => Promise<Home>;

/**
 * The law every home of data obeys: random rows of the standard and random queries, judged by a naive evaluator.
 * A home's test file is one line: `conformance('duckdb', async (rows) => …)`.
 */
export declare function conformance(name: string, makeHome: MakeHome): void;
