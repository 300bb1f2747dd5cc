import { existsSync } from 'node:fs';
import { AmountError, QianliyanError, SourceError } from '@qianliyan/sdk';
import type { StandardTable } from '@qianliyan/sdk';
import { partRows } from '../sql/parquet.js';
import { manifestFiles } from '../store/manifest-files.js';
import type { StoredTable } from '../store/manifest.js';
import type { Snapshot, Store } from '../store/store.js';
import { overflowMark } from './aggregate-sql.js';

/**
 * What a snapshot holds of a table.
 * @throws SourceError `not-published` when it holds no such table.
 */
export function heldTable({ manifest }: Snapshot, { name }: StandardTable): StoredTable {
  const stored = manifest.tables[name];
  if (!stored) throw new SourceError('not-published', `source holds no such table: ${name}`, { subject: name });
  return stored;
}

/** Rows of files of a table as SQL; no row of no file. */
export const relationSql = (store: Store, table: StandardTable, files: readonly { readonly file: string }[]): string =>
  partRows(
    table,
    files.map(({ file }) => store.path('parts', file)),
  );

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
