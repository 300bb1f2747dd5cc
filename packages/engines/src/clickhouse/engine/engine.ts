/** A value as ClickHouse answers it in JSON. */
export type Answered = string | number | null;

/** One ClickHouse that takes statements: a server over HTTP; in tests, the engine of a library. */
export interface Engine {
  /** Rows of one SELECT, whole: a failure in the middle fails the call. An aborted signal stops the query where it runs. */
  ask(sql: string, signal?: AbortSignal): Promise<readonly (readonly Answered[])[]>;
  /** Runs a statement without an answer. */
  run(sql: string): Promise<void>;
  /** Inserts blocks of ClickHouse's `Native` format. */
  insert(into: string, blocks: AsyncIterable<Uint8Array>, signal?: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** The nodes of a cluster, and what the tables are called there. */
export interface Cluster {
  /** One engine a node; the first is the one that is asked. */
  readonly nodes: readonly Engine[];
  readonly database: string;
  /** Absent for a single server, which holds the rows itself. */
  readonly cluster?: string;
}

/** The node that is asked. */
export const frontOf = ({ nodes }: Cluster): Engine => nodes[0]!;
