import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection, DuckDBValue, Json } from '@duckdb/node-api';
import { interruptible } from './interruptible.js';
import { literal } from './literal.js';

/** Limits of a DuckDB instance. */
export interface EngineLimits {
  /** Memory before DuckDB spills to the scratch folder: unless told `2GB`, of a source `1GB`. */
  readonly memoryLimit?: string;
  /** Threads, all cores unless told. */
  readonly threads?: number;
}

/** A private in-memory DuckDB that a loader works in. */
export interface Session {
  readonly connection: DuckDBConnection;
  run(sql: string, values?: Record<string, DuckDBValue>): Promise<void>;
  /** Rows as objects; whole numbers come as text, dates as ISO text. */
  all(sql: string, values?: Record<string, DuckDBValue>): Promise<Record<string, Json>[]>;
  close(): void;
}

/** Options of every instance: nothing is ever fetched from outside. */
export function instanceOptions(limits: EngineLimits): Record<string, string> {
  return {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    memory_limit: limits.memoryLimit ?? '2GB',
    ...(limits.threads === undefined ? {} : { threads: String(limits.threads) }),
  };
}

/** Opens a session that spills into `scratch`; an aborted signal interrupts what runs and fails it with `aborted`. */
export async function openSession(scratch: string, limits: EngineLimits, signal?: AbortSignal): Promise<Session> {
  const instance = await DuckDBInstance.create(':memory:', instanceOptions(limits));
  const connection = await instance.connect();
  await connection.run(`SET temp_directory = ${literal(scratch)}`);
  const run = (sql: string, values?: Record<string, DuckDBValue>) =>
    interruptible(connection, signal, () => connection.run(sql, values));
  return {
    connection,
    run: async (sql, values) => {
      await run(sql, values);
    },
    all: async (sql, values) => (await run(sql, values)).getRowObjectsJson(),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
