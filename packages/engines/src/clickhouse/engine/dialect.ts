/** What differs between the ClickHouse of Debian and current ones beside the SQL both take. */
export interface Dialect {
  readonly name: '18.16' | 'current';
  /** Settings of a question that may run for so many seconds. */
  question(seconds: number): Readonly<Record<string, string | number>>;
  /** Settings of an insert that may take so many seconds. */
  insert(seconds: number): Readonly<Record<string, string | number>>;
}

/** A filter may hold ten thousand values, and a dead shard is an error: what it would have added must never be left out. */
const question = (seconds: number) => ({
  wait_end_of_query: 1,
  max_query_size: 16 * 2 ** 20,
  max_ast_elements: 1_000_000,
  max_expanded_ast_elements: 1_000_000,
  skip_unavailable_shards: 0,
  connect_timeout_with_failover_ms: 1_000,
  max_execution_time: seconds,
  receive_timeout: seconds,
  send_timeout: seconds,
});

/** Rows are on their shards when the insert is answered. */
const insert = (seconds: number) => ({
  insert_distributed_sync: 1,
  connect_timeout_with_failover_ms: 1_000,
  receive_timeout: seconds,
  send_timeout: seconds,
});

const old: Dialect = { name: '18.16', question, insert };

const current: Dialect = {
  name: 'current',
  question: (seconds) => ({ ...question(seconds), cancel_http_readonly_queries_on_client_close: 1 }),
  insert,
};

/** The dialect of a server's `version()`: settings that came after 18.16 are refused by it. */
export const dialectOf = (version: string): Dialect => (Number.parseInt(version, 10) < 20 ? old : current);
