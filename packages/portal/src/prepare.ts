import { loadBatches, openStore, putTable } from '@qianliyan/engines';
import type { Store } from '@qianliyan/engines';
import { catalogue } from '@qianliyan/indicators';
import { generateSample } from '@qianliyan/sample';
import { evaluateStore, pendingBatches } from '@qianliyan/server';
import type { Output } from '@qianliyan/server';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publishedFigures } from './published.js';

/** What the demonstration is made from. */
export interface DemoOptions {
  readonly data: string;
  readonly seed: number;
  readonly payments: number;
}

const stampOf = async (options: DemoOptions): Promise<string> => {
  const figures = JSON.stringify(await publishedFigures());
  return createHash('sha256')
    .update(JSON.stringify([options.seed, options.payments, 1]))
    .update(figures)
    .digest('hex');
};

const fill = async (store: Store, options: DemoOptions, output: Output, signal: AbortSignal): Promise<void> => {
  const inbox = join(options.data, 'inbox');
  const making = output.progress('生成演示省（合成数据）', options.payments);
  await generateSample({
    seed: options.seed,
    payments: options.payments,
    out: inbox,
    signal,
    onProgress: ({ payments }) => making.update(payments),
  });
  making.end();
  const folders = await pendingBatches(inbox);
  const taking = output.progress('接收批次、校验、入库', folders.length);
  await loadBatches(store, folders, { signal, onProgress: ({ done }) => taking.update(done) });
  taking.end();
  await rm(inbox, { recursive: true, force: true });
  output.say('导入公开数据（四川省四本预算）…');
  await putTable(store, 'publishedFigure', await publishedFigures(), { provenance: 'published' });
  output.say('评估预警指标…');
  const report = await evaluateStore(store, catalogue);
  output.say(`预警 ${report.warnings} 条，数据截至 ${report.asOf}`);
};

/** Makes the demonstration store, or finds it as it was left: import → engine → warnings, once. 演示数据 */
export async function prepareDemo(options: DemoOptions, output: Output, signal: AbortSignal): Promise<Store> {
  await mkdir(options.data, { recursive: true });
  const stampFile = join(options.data, 'demo.stamp');
  const stamp = await stampOf(options);
  const found = await readFile(stampFile, 'utf8').catch(() => '');
  if (found === stamp) return await openStore(join(options.data, 'store'));
  await rm(join(options.data, 'store'), { recursive: true, force: true });
  await rm(join(options.data, 'inbox'), { recursive: true, force: true });
  const store = await openStore(join(options.data, 'store'));
  await fill(store, options, output, signal);
  await writeFile(stampFile, stamp);
  return store;
}
