import { SourceError } from '@qianliyan/sdk';
import type { StandardTable } from '@qianliyan/sdk';
import { fileColumnsOf } from '../sql/column-types.js';
import { identifier, literal, literals } from '../sql/literal.js';
import type { CsvFile } from './csv-file.js';

const csvOptions = `auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', new_line = '\\n', nullstr = '', strict_mode = true, hive_partitioning = false`;

/** The rows of files as text, in the order of the files: their batch, then the columns any of them holds. */
export function csvRows(table: StandardTable, files: readonly CsvFile[]): string {
  const held = new Set(files.flatMap((file) => file.columns));
  const names = fileColumnsOf(table).flatMap(([name]) => (held.has(name) ? [name] : []));
  const byHeader = new Map<string, CsvFile[]>();
  for (const file of files) byHeader.set(file.columns.join(), [...(byHeader.get(file.columns.join()) ?? []), file]);
  return [...byHeader.values()].map((alike) => alikeSql(alike, names)).join(' UNION ALL ');
}

/** One SELECT over files with the same header; columns they lack are null. */
function alikeSql(files: readonly CsvFile[], names: readonly string[]): string {
  const held = files[0]?.columns ?? [];
  const batches = files.map((file) => file.intake.batch).join(', ');
  const columns = names.map((name) =>
    held.includes(name) ? identifier(name) : `CAST(NULL AS VARCHAR) AS ${identifier(name)}`,
  );
  const types = held.map((name) => `${literal(name)}: 'VARCHAR'`).join(', ');
  const paths = literals(files.map((file) => file.path));
  return `SELECT ([${batches}])[CAST(file_index AS BIGINT) + 1] AS _batch, ${columns.join(', ')} FROM read_csv(${paths}, ${csvOptions}, columns = {${types}})`;
}

/** What a failed reading of files means: the line that is no CSV, after those that `before` says were read, or the engine's own failure. */
export function unreadable(cause: unknown, files: readonly CsvFile[], before: (file: CsvFile) => number): unknown {
  if (!(cause instanceof Error) || cause instanceof SourceError || !/CSV|unicode/i.test(cause.message)) return cause;
  const line = /CSV Error on Line: (\d+)/.exec(cause.message)?.[1];
  const at = /^\s*file = (.+)$/m.exec(cause.message)?.[1];
  const file = files.find((one) => one.path === at) ?? (files.length === 1 ? files[0] : undefined);
  const subject = file?.source ?? files.map((one) => one.source).join(', ');
  const place = line === undefined ? 'unknown' : Number(line) + (file ? before(file) : 0);
  return new SourceError('file-unreadable', `malformed CSV at line ${place}, in file ${subject}`, { subject, cause });
}
