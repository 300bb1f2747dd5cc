import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import { literal, literals } from '../sql/literal.js';
import { instanceOptions } from '../sql/session.js';

/** A locked DuckDB that may read one file and nothing else; it spills nowhere. */
export interface FileSession {
  readonly connection: DuckDBConnection;
  close(): void;
}

const limits = { memoryLimit: '1GB', threads: 1 };

/** Opens an in-memory instance that can read `file` and cannot be reconfigured; instants are shown in UTC on every machine. */
export async function openFile(file: string): Promise<FileSession> {
  const instance = await DuckDBInstance.create(':memory:', instanceOptions(limits));
  const connection = await instance.connect();
  for (const setting of [
    `TimeZone = 'UTC'`,
    `temp_directory = ${literal('')}`,
    `allowed_paths = ${literals([file])}`,
    'enable_external_access = false',
    'lock_configuration = true',
  ])
    await connection.run(`SET ${setting}`);
  return {
    connection,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
