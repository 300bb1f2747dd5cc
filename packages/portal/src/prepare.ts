import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadBatches, openStore, putTable } from '@qianliyan/engines';
import type { Store } from '@qianliyan/engines';
import { catalogue } from '@qianliyan/indicators/catalogue';
import { handOver } from '@qianliyan/sample';
import type { SampleReport } from '@qianliyan/sample';
import { evaluateStore } from '@qianliyan/server';
import type { Output } from '@qianliyan/server';
import { publishedFigures } from './published.js';

/** What the demonstration is made from. */
export interface DemoOptions {
  /** Folder of the demonstration: batches pass through `inbox`, what they say rests in `store`. */
  readonly data: string;
  readonly seed: number;
  /** Payment lines over the three years. */
  readonly payments: number;
}

/** Batch files are handed over and deleted before they take more room than this. */
const maxBytes = 2_000_000_000;

/** Evaluated days: the last year's quarters, so that earlier months show lamps too. */
const quarterEnds = ['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31'];

/** Raised when a change of generator, loader or warnings would give a store of the same options other rows or words. */
const edition = 9;

const stampOf = async ({ seed, payments }: DemoOptions): Promise<string> => {
  const figures = await publishedFigures();
  return createHash('sha256')
    .update(JSON.stringify([edition, seed, payments, figures, catalogue, quarterEnds]))
    .digest('hex');
};

/** Generates the synthetic province into a store, batch by batch through the one door. 生成并入库 */
async function fillStore(
  store: Store,
  options: DemoOptions,
  output: Output,
  signal: AbortSignal,
): Promise<SampleReport> {
  const bar = output.progress('生成演示省（合成数据）、校验、入库', options.payments);
  const report = await handOver({
    options: {
      seed: options.seed,
      payments: options.payments,
      signal,
      onProgress: ({ payments }) => bar.update(payments),
    },
    dir: join(options.data, 'inbox'),
    take: async (folders) => void (await loadBatches(store, folders, { signal })),
    maxBytes,
  });
  bar.end();
  await rm(join(options.data, 'inbox'), { recursive: true, force: true });
  return report;
}

/**
 * Makes the demonstration store, or finds it as it was left: import → engine → warnings, once. 演示数据
 * A new one is built aside and takes the place of the old one when it is whole.
 */
export async function prepareDemo(options: DemoOptions, output: Output, signal: AbortSignal): Promise<Store> {
  await mkdir(options.data, { recursive: true });
  const stampFile = join(options.data, 'demo.stamp');
  const stamp = await stampOf(options);
  const folder = join(options.data, 'store');
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return openStore(folder);
  const building = join(options.data, 'building');
  for (const half of [building, join(options.data, 'inbox')]) await rm(half, { recursive: true, force: true });
  const store = await openStore(building);
  await fillStore(store, options, output, signal);
  output.say('导入公开数据（四川省四本预算）…');
  await putTable(store, 'publishedFigure', await publishedFigures(), { provenance: 'published', signal });
  output.say('评估预警指标…');
  for (const { asOf, warnings } of await evaluateStore(store, catalogue, { days: quarterEnds, signal })) {
    output.say(`  ${asOf}：预警 ${warnings} 条`);
  }
  store.close();
  await rm(stampFile, { force: true });
  await rm(folder, { recursive: true, force: true });
  await rename(building, folder);
  await writeFile(stampFile, stamp);
  return openStore(folder);
}
