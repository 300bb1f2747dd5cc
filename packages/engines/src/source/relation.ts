import { existsSync } from 'node:fs';
import { AmountError, QianliyanError, SourceError } from '@qianliyan/sdk';
import type { Filter, StandardTable } from '@qianliyan/sdk';
import { columnsOf, sqlType } from '../sql/column-types.js';
import { identifier } from '../sql/literal.js';
import { parquetRows } from '../sql/parquet.js';
import { manifestFiles } from '../store/manifest-files.js';
import type { Snapshot, Store } from '../store/store.js';
import { overflowMark } from './aggregate-sql.js';
import { pruneParts } from './prune.js';

/**
 * The rows of a table in a snapshot, as SQL: the part files that can hold what the filter keeps.
 * @throws SourceError `not-published` when the snapshot holds no such table.
 */
export function relationSql(
  store: Store,
  { manifest }: Snapshot,
  table: StandardTable,
  where: Filter | undefined,
): string {
  const stored = manifest.tables[table.name];
  if (!stored)
    throw new SourceError('not-published', `source holds no such table: ${table.name}`, { subject: table.name });
  const parts = pruneParts(table, stored.parts, where);
  if (parts.length > 0) return parquetRows(parts.map((part) => store.path('parts', part.file)));
  const columns = columnsOf(table).map(
    ([name, column]) => `CAST(NULL AS ${sqlType(column.type)}) AS ${identifier(name)}`,
  );
  return `(SELECT ${columns.join(', ')} WHERE FALSE)`;
}

/** What a failed query means: an overflow, a snapshot whose files were collected, or the engine's own failure. */
export function explainFailure(cause: unknown, store: Store, { id, manifest }: Snapshot, query: unknown): unknown {
  if (cause instanceof QianliyanError) return cause;
  if (cause instanceof Error && cause.message.includes(overflowMark))
    return new AmountError('amount-overflow', 'sum past 2^53 − 1', { query, cause });
  if (manifestFiles(manifest).some((file) => !existsSync(store.path('parts', file)))) {
    return new SourceError('snapshot-gone', `snapshot was collected: ${id}`, { subject: id, query, cause });
  }
  return new SourceError('source-failed', 'engine could not answer', { query, cause });
}
