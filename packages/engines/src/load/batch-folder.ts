import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isDay, SourceError } from '@qianliyan/sdk';
import type { BatchFile, BatchManifest, StandardTables } from '@qianliyan/sdk';

/** A batch folder whose `batch.json` was read. 批次目录 */
export interface BatchFolder {
  readonly folder: string;
  readonly batch: BatchManifest;
  /** Hex SHA-256 of `batch.json`. */
  readonly digest: string;
}

const provenances = ['official', 'published', 'synthetic', 'computed'];
const encodings = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'];
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function fileFault(file: unknown, standard: StandardTables): string | undefined {
  if (!isRecord(file)) return 'files';
  if (typeof file['table'] !== 'string' || !Object.hasOwn(standard, file['table'])) return 'files.table';
  if (typeof file['file'] !== 'string' || !/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(file['file'])) return 'files.file';
  if (!Number.isSafeInteger(file['rows']) || (file['rows'] as number) < 0) return 'files.rows';
  if (typeof file['sha256'] !== 'string' || !/^[0-9a-f]{64}$/.test(file['sha256'])) return 'files.sha256';
  if (file['encoding'] !== undefined && !encodings.includes(file['encoding'] as string)) return 'files.encoding';
  const { control } = file;
  if (
    !isRecord(control) ||
    !Object.values(control).every((sum) => typeof sum === 'string' && /^[+-]?\d+(\.\d*)?$/.test(sum))
  )
    return 'files.control';
  return undefined;
}

/** The first field of a batch.json that is not as it must be. */
function batchFault(value: unknown, standard: StandardTables): string | undefined {
  if (!isRecord(value)) return 'batch.json';
  if (value['format'] !== 'qianliyan-batch/1') return 'format';
  if (typeof value['batchId'] !== 'string' || value['batchId'] === '') return 'batchId';
  if (typeof value['feed'] !== 'string' || !/^[\p{L}\p{N}._-]+$/u.test(value['feed'])) return 'feed';
  if (typeof value['businessDate'] !== 'string' || !isDay(value['businessDate'])) return 'businessDate';
  if (!Number.isSafeInteger(value['revision']) || (value['revision'] as number) < 1) return 'revision';
  if (!provenances.includes(value['provenance'] as string)) return 'provenance';
  if (value['backfill'] !== undefined && value['backfill'] !== true) return 'backfill';
  if (!Array.isArray(value['files'])) return 'files';
  for (const file of value['files'] as unknown[]) {
    const fault = fileFault(file, standard);
    if (fault) return fault;
  }
  const tables = (value['files'] as readonly BatchFile[]).map((file) => file.table);
  return new Set(tables).size === tables.length ? undefined : 'files.table';
}

/**
 * Reads the `batch.json` of a folder.
 * @throws SourceError `file-unreadable` naming the folder and the field that is wrong.
 */
export function readBatchFolder(folder: string, standard: StandardTables): BatchFolder {
  const at = path.resolve(folder);
  let text: string;
  let value: unknown;
  try {
    text = readFileSync(path.join(at, 'batch.json'), 'utf8');
    value = JSON.parse(text);
  } catch (cause) {
    throw new SourceError('file-unreadable', `cannot read batch.json of folder: ${at}`, { subject: at, cause });
  }
  const fault = batchFault(value, standard);
  if (fault) throw new SourceError('file-unreadable', `batch.json has no valid ${fault}: ${at}`, { subject: at });
  return { folder: at, batch: value as BatchManifest, digest: createHash('sha256').update(text).digest('hex') };
}
