import { setMaxListeners } from 'node:events';
import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection, DuckDBDataChunk } from '@duckdb/node-api';
import { interruptible } from '../sql/interruptible.js';
import { literal, literals } from '../sql/literal.js';
import { instanceOptions } from '../sql/session.js';
import type { EngineLimits } from '../sql/session.js';
import { openSlots } from './slots.js';

/** A locked DuckDB that may read one folder and nothing else. */
export interface Reader {
  /** Runs one SELECT; an aborted signal interrupts it. */
  query(sql: string, signal: AbortSignal | undefined): Promise<readonly DuckDBDataChunk[]>;
  close(): void;
}

const connections = 4;

/** Beside the answers in JavaScript this keeps a whole evaluation of sixty million payments under 2 GiB. */
const memoryByDefault = '1GB';

/** Opens an instance that may open files under `folder`, spills into `scratch`, and cannot be reconfigured. */
export async function openReader(folder: string, scratch: string, limits: EngineLimits): Promise<Reader> {
  const instance = await DuckDBInstance.create(
    ':memory:',
    instanceOptions({ memoryLimit: memoryByDefault, ...limits }),
  );
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
  const slots = openSlots(connections);

  return {
    async query(sql, signal) {
      // One signal may stop all that an evaluation asks, and every question listens to it while it waits or runs.
      if (signal) setMaxListeners(0, signal);
      await slots.take(signal);
      let connection: DuckDBConnection | undefined;
      try {
        const taken = (connection = idle.pop() ?? (await instance.connect()));
        return await interruptible(taken, signal, async () => (await taken.run(sql)).fetchAllChunks());
      } finally {
        if (connection) idle.push(connection);
        slots.give();
      }
    },
    close() {
      for (const connection of idle) connection.closeSync();
      instance.closeSync();
    },
  };
}
