import type { BatchFile, BatchManifest } from '@qianliyan/sdk';
import { fen } from '@qianliyan/sdk';
import { createHash } from 'node:crypto';
import { mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SampleFile, Tally } from '../rows/csv.js';
import { yuan } from '../rows/csv.js';
import type { SampleBatch } from './batches.js';

/** A batch as it now lies on disk. */
export interface WrittenBatch {
  readonly folder: string;
  readonly manifest: BatchManifest;
  readonly bytes: number;
}

async function writeFileOf(
  folder: string,
  file: SampleFile,
  signal?: AbortSignal,
): Promise<BatchFile & { readonly bytes: number }> {
  const name = `${file.table}.csv`;
  const tally: Tally = { rows: 0, sums: Object.fromEntries(file.amounts.map((column) => [column, 0])) };
  const hash = createHash('sha256');
  let bytes = 0;
  const handle = await open(join(folder, name), 'w');
  const put = async (text: string): Promise<void> => {
    const piece = Buffer.from(text, 'utf8');
    hash.update(piece);
    bytes += piece.length;
    await handle.writeFile(piece);
  };
  try {
    await put(`${file.columns.join(',')}\n`);
    for (const piece of file.pieces(tally)) {
      signal?.throwIfAborted();
      await put(piece);
    }
  } finally {
    await handle.close();
  }
  const control = Object.fromEntries(Object.entries(tally.sums).map(([column, sum]) => [column, yuan(fen(sum))]));
  return { table: file.table, file: name, rows: tally.rows, control, sha256: hash.digest('hex'), bytes };
}

/**
 * Writes a batch as a folder of the standard's own format; `batch.json` comes last, so a folder without it is not whole. 写批次
 * @throws AmountError `amount-overflow` when a control total leaves the safe range
 */
export async function writeBatch(dir: string, batch: SampleBatch, signal?: AbortSignal): Promise<WrittenBatch> {
  const folder = join(dir, batch.batchId);
  await mkdir(folder, { recursive: true });
  const written = [];
  for (const file of batch.files) written.push(await writeFileOf(folder, file, signal));
  const manifest: BatchManifest = {
    format: 'qianliyan-batch/1',
    batchId: batch.batchId,
    feed: batch.feed,
    businessDate: batch.businessDate,
    revision: 1,
    provenance: 'synthetic',
    files: written.map(({ bytes: _, ...file }) => file),
  };
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  await writeFile(join(folder, 'batch.json'), text);
  return { folder, manifest, bytes: written.reduce((sum, { bytes }) => sum + bytes, Buffer.byteLength(text)) };
}
