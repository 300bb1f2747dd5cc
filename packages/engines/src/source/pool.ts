import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection, DuckDBDataChunk } from '@duckdb/node-api';
import { literals, literal } from '../sql/literal.js';
import { aborted, instanceOptions } from '../sql/session.js';
import type { EngineLimits } from '../sql/session.js';

/** A locked DuckDB that may read one folder and nothing else. */
export interface Reader {
  /** Runs one SELECT; an aborted signal interrupts it. */
  query(sql: string, signal: AbortSignal | undefined): Promise<readonly DuckDBDataChunk[]>;
  close(): void;
}

const connections = 4;

/** Opens an instance that may open files under `folder`, spills into `scratch`, and cannot be reconfigured. */
export async function openReader(folder: string, scratch: string, limits: EngineLimits): Promise<Reader> {
  const instance = await DuckDBInstance.create(':memory:', instanceOptions(limits));
  const setup = await instance.connect();
  for (const setting of [
    `temp_directory = ${literal(scratch)}`,
    'parquet_metadata_cache = true',
    `allowed_directories = ${literals([folder])}`,
    'enable_external_access = false',
    'lock_configuration = true',
  ]) {
    await setup.run(`SET ${setting}`);
  }
  setup.closeSync();
  const idle: DuckDBConnection[] = [];
  const waiting: (() => void)[] = [];
  let open = 0;

  const take = async (signal: AbortSignal | undefined): Promise<DuckDBConnection> => {
    while (open - idle.length >= connections) {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        signal?.addEventListener('abort', () => resolve(), { once: true });
      });
      if (signal?.aborted) throw aborted(signal);
    }
    const free = idle.pop();
    if (free) return free;
    open += 1;
    return instance.connect();
  };

  return {
    async query(sql, signal) {
      if (signal?.aborted) throw aborted(signal);
      const connection = await take(signal);
      const interrupt = () => {
        connection.interrupt();
      };
      signal?.addEventListener('abort', interrupt);
      try {
        return await (await connection.run(sql)).fetchAllChunks();
      } catch (cause) {
        throw signal?.aborted ? aborted(signal) : cause;
      } finally {
        signal?.removeEventListener('abort', interrupt);
        idle.push(connection);
        waiting.shift()?.();
      }
    },
    close() {
      for (const connection of idle) connection.closeSync();
      instance.closeSync();
    },
  };
}
