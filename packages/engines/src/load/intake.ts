import { SourceError } from '@qianliyan/sdk';
import type { BatchFile, StandardTable, StandardTables } from '@qianliyan/sdk';
import type { Manifest, TakenBatch } from '../store/manifest.js';
import type { BatchFolder } from './batch-folder.js';

/** One file to take in. */
export interface IntakeFile {
  /** Place of its batch in `Intake.batches`. */
  readonly batch: number;
  readonly folder: BatchFolder;
  readonly file: BatchFile;
  readonly table: StandardTable;
}

/** What a call has to do: new batches, and the files of them that no higher revision replaces. */
export interface Intake {
  readonly batches: readonly BatchFolder[];
  readonly unchanged: readonly string[];
  readonly files: readonly IntakeFile[];
}

interface Known {
  readonly batchId: string;
  readonly feed: string;
  readonly businessDate: string;
  readonly revision: number;
  readonly digest: string;
  readonly tables: readonly string[];
}

const known = (folder: BatchFolder): Known => ({
  ...folder.batch,
  digest: folder.digest,
  tables: folder.batch.files.map((file) => file.table),
});

/** What rows of a batch belong to. */
export const originOf = (batch: { readonly feed: string; readonly businessDate: string }): string =>
  `${batch.feed}/${batch.businessDate}`;

/** The month of a batch's business day, `2025-07`: the partition of its rows in a table kept by month. */
export const monthOf = (batch: { readonly businessDate: string }): string => batch.businessDate.slice(0, 7);

function conflict(batch: Known, other: Known): SourceError | undefined {
  if (batch.batchId === other.batchId) {
    return new SourceError('batch-conflict', `batch was taken in before with other content: ${batch.batchId}`, {
      subject: batch.batchId,
    });
  }
  if (originOf(batch) === originOf(other) && batch.revision === other.revision) {
    return new SourceError(
      'batch-conflict',
      `revision ${batch.revision} of ${originOf(batch)} was taken in before as ${other.batchId}: ${batch.batchId}`,
      {
        subject: batch.batchId,
      },
    );
  }
  return undefined;
}

/**
 * Sorts batches by business day, feed and revision, leaves out those taken in before, and leaves out each file whose
 * feed, day and table a higher revision holds: the order batches arrive in does not matter.
 * @throws SourceError `batch-conflict` for the same id with other content, or one revision sent under two ids.
 */
export function planIntake(manifest: Manifest, folders: readonly BatchFolder[], standard: StandardTables): Intake {
  const taken: (Known | TakenBatch)[] = [...manifest.batches];
  const batches: BatchFolder[] = [];
  const unchanged: string[] = [];
  for (const folder of [...folders].sort(byDay)) {
    const batch = known(folder);
    if (taken.some((other) => other.batchId === batch.batchId && other.digest === batch.digest)) {
      unchanged.push(batch.batchId);
      continue;
    }
    for (const other of taken) {
      const error = conflict(batch, other);
      if (error) throw error;
    }
    taken.push(batch);
    batches.push(folder);
  }
  const newest = new Map<string, number>();
  for (const batch of taken) {
    for (const table of batch.tables)
      newest.set(
        `${originOf(batch)} ${table}`,
        Math.max(batch.revision, newest.get(`${originOf(batch)} ${table}`) ?? 0),
      );
  }
  const files = batches.flatMap((folder, batch) =>
    folder.batch.files
      .filter((file) => newest.get(`${originOf(folder.batch)} ${file.table}`) === folder.batch.revision)
      .map((file) => ({ batch, folder, file, table: standard[file.table]! })),
  );
  return { batches, unchanged, files };
}

function byDay(a: BatchFolder, b: BatchFolder): number {
  const [x, y] = [a.batch, b.batch];
  return (
    compare(x.businessDate, y.businessDate) ||
    compare(x.feed, y.feed) ||
    x.revision - y.revision ||
    compare(x.batchId, y.batchId)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
