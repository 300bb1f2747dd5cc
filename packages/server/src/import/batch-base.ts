import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SourceError } from '@qianliyan/sdk';
import type { BatchFile, BatchManifest } from '@qianliyan/sdk';

/** A batch that is corrected: its folder and its manifest. */
export interface BatchBase {
  readonly folder: string;
  readonly batch: BatchManifest;
}

const unreadable = (message: string, subject: string, cause?: unknown): SourceError =>
  new SourceError('file-unreadable', `${message}: ${subject}`, { subject, cause });

/**
 * Reads a JSON file of a batch folder.
 * @throws SourceError `file-unreadable`.
 */
export async function jsonOf(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw unreadable('file is not there or no JSON', path, cause);
  }
}

/**
 * Opens the batch a correction belongs to.
 * @throws SourceError `file-unreadable` when the folder holds no batch.
 */
export async function batchBase(folder: string): Promise<BatchBase> {
  const batch = (await jsonOf(join(folder, 'batch.json'))) as Partial<BatchManifest> | null;
  if (batch?.format !== 'qianliyan-batch/1' || !Array.isArray(batch.files) || batch.files.length === 0)
    throw unreadable('batch.json is no batch with files', folder);
  return { folder, batch: batch as BatchManifest };
}

/**
 * The text of a batch's file in pieces, checked against its hash when it ends.
 * @throws SourceError `file-unreadable` when the file is not the one the batch declares.
 */
export async function* batchText({ folder }: BatchBase, file: BatchFile): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const path = join(folder, file.file);
  for await (const text of createReadStream(path, 'utf8') as AsyncIterable<string>) {
    hash.update(text);
    yield text;
  }
  if (hash.digest('hex') !== file.sha256) throw unreadable('file is not the one its batch declares', path);
}
