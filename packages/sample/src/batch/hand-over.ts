import { QianliyanError } from '@qianliyan/sdk';
import { rm } from 'node:fs/promises';
import { settle } from '../world.js';
import type { GenerateOptions, SampleReport } from './generate-sample.js';
import { generateInto } from './generate-sample.js';

/** How to hand over. */
export interface HandOverOptions {
  readonly options: GenerateOptions;
  /** Folder the batches pass through. */
  readonly dir: string;
  /** Takes finished batch folders in order; they are deleted when it resolves. */
  readonly take: (folders: readonly string[]) => Promise<void>;
  /** Most bytes of batch files on disk at any time; 10 GB unless told. */
  readonly maxBytes?: number;
}

/** Room for a batch's manifest beside its files. */
const manifestBytes = 8_192;

/**
 * Generates, hands over and deletes, so that a sample of any size needs little disk and the memory of one day. 逐批移交
 *
 * @throws QianliyanError `bad-sample-option` when one batch alone may be larger than `maxBytes`; what `take` throws
 */
export async function handOver({
  options,
  dir,
  take,
  maxBytes = 10_000_000_000,
}: HandOverOptions): Promise<SampleReport> {
  let waiting: string[] = [];
  let held = 0;
  const flush = async (): Promise<void> => {
    if (waiting.length === 0) return;
    await take(waiting);
    for (const folder of waiting) await rm(folder, { recursive: true });
    waiting = [];
    held = 0;
  };
  const report = await generateInto(dir, settle(options), options, {
    before: async ({ batchId, files }) => {
      const most = files.reduce((sum, file) => sum + file.bytesAtMost, manifestBytes);
      if (most > maxBytes) {
        throw new QianliyanError('bad-sample-option', `batch may be larger than ${maxBytes} bytes: ${batchId}`, {
          subject: 'maxBytes',
        });
      }
      if (held + most > maxBytes) await flush();
    },
    after: async ({ folder, bytes }) => {
      waiting.push(folder);
      held += bytes;
    },
  });
  await flush();
  return report;
}
