import type { StandardTable } from '@qianliyan/sdk';
import { columnsOf, sqlType } from './column-types.js';
import { identifier, literals } from './literal.js';
import type { Session } from './session.js';

/** The rows of Parquet files, as SQL. A folder called `year=2024` above them is only a name. */
export const parquetRows = (paths: readonly string[]): string =>
  `read_parquet(${literals(paths)}, hive_partitioning = false)`;

/** Names of the columns that stand in Parquet files. */
export async function columnsIn({ all }: Session, paths: readonly string[]): Promise<readonly string[]> {
  if (paths.length === 0) return [];
  const found = await all(`SELECT DISTINCT name FROM parquet_schema(${literals(paths)})`);
  return found.map((row) => String(row['name']));
}

/**
 * The rows of part files of a table as SQL, with every column of the standard: a part leaves out columns that are null in all its
 * rows, and one written before the standard grew has never heard of the new ones.
 */
export function partRows(table: StandardTable, paths: readonly string[]): string {
  const none = columnsOf(table).map(([name, column]) => `CAST(NULL AS ${sqlType(column.type)}) AS ${identifier(name)}`);
  const empty = `SELECT ${none.join(', ')} WHERE FALSE`;
  if (paths.length === 0) return `(${empty})`;
  return `(${empty} UNION ALL BY NAME SELECT * FROM read_parquet(${literals(paths)}, hive_partitioning = false, union_by_name = true))`;
}
