import path from 'node:path';
import type { DuckDBConnection, DuckDBResult } from '@duckdb/node-api';
import { SourceError } from '@qianliyan/sdk';
import type { FileRecord, RowIssueCode } from '@qianliyan/sdk/intake';
import { identifier, literal } from '../sql/literal.js';
import { openFile } from './open-file.js';
import { cellOf, isNested } from './parquet-cell.js';
import type { ParquetCell } from './parquet-cell.js';

/** How much of a Parquet file is read before it is refused. 上限 */
export interface ParquetLimits {
  readonly rows: number;
  readonly columns: number;
  /** Characters of one row. */
  readonly rowChars: number;
}

/** The limits unless told. */
export const parquetLimits: ParquetLimits = { rows: 1_000_000_000, columns: 16_384, rowChars: 1_048_576 };

/** How a Parquet file is to be read. */
export interface ParquetOptions {
  /** Limits that differ from `parquetLimits`. */
  readonly limits?: Partial<ParquetLimits>;
  readonly signal?: AbortSignal;
  /** Told now and then: rows so far, of how many. */
  readonly onProgress?: (progress: { readonly rows: number; readonly of: number }) => void;
}

interface Column {
  readonly name: string;
  readonly type: string;
  readonly cell: (text: string) => ParquetCell;
}

type Refuse = (
  code: 'aborted' | 'file-kind' | 'file-too-large' | 'file-unreadable',
  why: string,
  cause?: unknown,
) => SourceError;

const first = async (connection: DuckDBConnection, sql: string): Promise<readonly (readonly unknown[])[]> =>
  (await connection.run(sql)).getRowsJson();

async function columnsOf(connection: DuckDBConnection, relation: string, limits: ParquetLimits, refuse: Refuse) {
  const described = await first(connection, `DESCRIBE SELECT * FROM ${relation}`);
  if (described.length > limits.columns) throw refuse('file-too-large', `file has more than ${limits.columns} columns`);
  const columns: Column[] = described.map(([name, type]) => ({
    name: String(name),
    type: String(type),
    cell: cellOf(String(type)),
  }));
  const nested = columns.find(({ type }) => isNested(type));
  if (nested)
    throw refuse('file-kind', `column holds lists or structures 嵌套列，请先展开: ${nested.name} ${nested.type}`);
  return columns;
}

const recordOf = (values: readonly unknown[], columns: readonly Column[], row: number): FileRecord => {
  const faults = new Map<number, RowIssueCode>();
  const cells = values.map((value, at) => {
    if (value === null) return '';
    const { text, fault } = columns[at]?.cell(String(value)) ?? { text: String(value) };
    if (fault !== undefined) faults.set(at, fault);
    return text;
  });
  return { row, cells, ...(faults.size > 0 && { faults }) };
};

function check({ row, cells }: FileRecord, columns: readonly Column[], limits: ParquetLimits, refuse: Refuse): void {
  const chars = cells.reduce((sum, text) => sum + text.length, 0);
  if (chars > limits.rowChars)
    throw refuse('file-too-large', `row is longer than ${limits.rowChars} characters: row ${row}`);
  const nul = cells.findIndex((text) => text.includes('\0'));
  if (nul >= 0) throw refuse('file-unreadable', `cell holds a NUL: row ${row} column ${columns[nul]?.name}`);
}

async function* rowsOf(result: DuckDBResult): AsyncGenerator<readonly (readonly unknown[])[]> {
  for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk())
    yield chunk.getRows();
}

/**
 * Reads a Parquet file record by record, in bounded memory, through an engine that may open this one file: first the names of its columns
 * (row 0), then its rows. Whole numbers and decimals come digit for digit, floats as `numberText`, days as `YYYY-MM-DD`, null as no value.
 * @throws SourceError `file-kind` for nested or encrypted columns, `file-too-large` past a limit, `file-unreadable` for what is broken; `aborted`.
 */
export async function* readParquet(file: string, options: ParquetOptions = {}): AsyncGenerator<FileRecord> {
  const at = path.resolve(file);
  const limits = { ...parquetLimits, ...options.limits };
  const refuse: Refuse = (code, why, cause) =>
    new SourceError(code, `${why}, in file ${path.basename(file)}`, { subject: path.basename(file), cause });
  const relation = `read_parquet(${literal(at)}, binary_as_string = true, hive_partitioning = false)`;
  const stopIfAborted = (): void => {
    if (options.signal?.aborted) throw refuse('aborted', 'reading cancelled', options.signal.reason);
  };
  stopIfAborted();
  const session = await openFile(at);
  const { connection } = session;
  try {
    const [meta] = await first(connection, `SELECT num_rows FROM parquet_file_metadata(${literal(at)})`);
    const of = Number(meta?.[0] ?? 0);
    if (of > limits.rows) throw refuse('file-too-large', `file has more than ${limits.rows} rows`);
    const columns = await columnsOf(connection, relation, limits, refuse);
    yield { row: 0, cells: columns.map(({ name }) => name) };
    const texts = columns.map(({ name }) => `CAST(${identifier(name)} AS VARCHAR)`).join(', ');
    let row = 0;
    for await (const rows of rowsOf(await connection.stream(`SELECT ${texts} FROM ${relation}`))) {
      stopIfAborted();
      for (const values of rows) {
        row += 1;
        const record = recordOf(values, columns, row);
        check(record, columns, limits, refuse);
        yield record;
      }
      options.onProgress?.({ rows: row, of });
    }
    if (row !== of) throw refuse('file-unreadable', `file declares ${of} rows and holds ${row}`);
  } catch (cause) {
    if (cause instanceof SourceError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw refuse('file-unreadable', `Parquet file cannot be read: ${why.split('\n', 1)[0]}`, cause);
  } finally {
    session.close();
  }
}
