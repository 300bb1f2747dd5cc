import { literals } from './literal.js';

/** The rows of Parquet files, as SQL. A folder called `year=2024` above them is only a name. */
export const parquetRows = (paths: readonly string[]): string =>
  `read_parquet(${literals(paths)}, hive_partitioning = false)`;
