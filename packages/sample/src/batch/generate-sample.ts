import type { Day } from '@qianliyan/sdk';
import { mkdir } from 'node:fs/promises';
import { writeTruth } from '../plants/truth.js';
import { allPlants } from '../plants/all-plants.js';
import type { SampleOptions, World } from '../world.js';
import { settle } from '../world.js';
import type { SampleBatch } from './batches.js';
import { batchesOf } from './batches.js';
import type { WrittenBatch } from './write-batch.js';
import { writeBatch } from './write-batch.js';

/** How far generation has come. */
export interface SampleProgress {
  readonly day: Day;
  /** Payment lines written so far. */
  readonly payments: number;
}

/** What was made. 生成结果 */
export interface SampleReport {
  readonly seed: number;
  readonly through: Day;
  readonly batches: number;
  readonly payments: number;
  /** Rows of all tables. */
  readonly rows: number;
  readonly bytes: number;
  readonly plants: number;
}

/** What both ways of generating take. */
export interface GenerateOptions extends SampleOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: SampleProgress) => void;
}

/** Writes every batch in turn and counts; `before` and `after` see each one. */
export async function generateInto(
  dir: string,
  world: World,
  { signal, onProgress }: GenerateOptions,
  around: {
    readonly before?: (batch: SampleBatch) => Promise<void>;
    readonly after?: (written: WrittenBatch) => Promise<void>;
  } = {},
): Promise<SampleReport> {
  let [batches, payments, rows, bytes] = [0, 0, 0, 0];
  const plants = allPlants(world).filter(({ asOf }) => asOf <= world.through);
  await mkdir(dir, { recursive: true });
  await writeTruth(dir, {
    format: 'qianliyan-truth/1',
    seed: world.seed,
    payments: world.payments,
    through: world.through,
    plants,
  });
  for (const batch of batchesOf(world)) {
    signal?.throwIfAborted();
    await around.before?.(batch);
    const written = await writeBatch(dir, batch, signal);
    batches += 1;
    bytes += written.bytes;
    for (const file of written.manifest.files) {
      rows += file.rows;
      if (file.table === 'paymentVoucher') payments += file.rows;
    }
    await around.after?.(written);
    onProgress?.({ day: batch.businessDate, payments });
  }
  return { seed: world.seed, through: world.through, batches, payments, rows, bytes, plants: plants.length };
}

/**
 * Writes the synthetic province as batch folders, with `truth.json` beside them. 生成演示数据
 *
 * @param options.out folder the batches go to; made when missing
 * @throws QianliyanError `bad-sample-option`; the signal's reason when aborted
 */
export const generateSample = (options: GenerateOptions & { readonly out: string }): Promise<SampleReport> =>
  generateInto(options.out, settle(options), options);
