import type { Day } from '@qianliyan/sdk';
import { QianliyanError } from '@qianliyan/sdk';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plant } from './script.js';

/** `truth.json` beside the batches: what was planted in them. 埋设清单 */
export interface Truth {
  readonly format: 'qianliyan-truth/1';
  readonly seed: number;
  readonly payments: number;
  readonly through: Day;
  readonly plants: readonly Plant[];
}

/** Writes the ground truth: the planted cases whose day the batches reach. */
export const writeTruth = async (dir: string, truth: Truth): Promise<void> =>
  writeFile(join(dir, 'truth.json'), `${JSON.stringify(truth, null, 2)}\n`);

/**
 * Reads what was planted in a folder of batches.
 * @throws QianliyanError `file-unreadable` when there is no such file or it is no ground truth
 */
export async function readTruth(dir: string): Promise<Truth> {
  const file = join(dir, 'truth.json');
  const refuse = (cause?: unknown): never => {
    throw new QianliyanError('file-unreadable', `no ground truth: ${file}`, { subject: file, cause });
  };
  const text = await readFile(file, 'utf8').catch(refuse);
  const truth = await Promise.resolve(text).then(JSON.parse).catch(refuse);
  return (truth as Truth).format === 'qianliyan-truth/1' ? (truth as Truth) : refuse();
}
