import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { root } from '../shared/paths.mjs';
import { say, since } from '../shared/say.mjs';
import { buildPackages } from './build.mjs';

/**
 * `npm run oracle -- [--seed n] [--payments n]`: makes a sample, judges it through the engine, and holds the warnings
 * against every crossing that a brute force over the raw rows finds. Prints one JSON line; fails when the two differ.
 */
export async function run(/** @type {string[]} */ args) {
  const { values } = parseArgs({
    args,
    options: { seed: { type: 'string', default: '20230101' }, payments: { type: 'string', default: '1000000' } },
  });
  await buildPackages();
  const { generateSample } = await import('@qianliyan/sample');
  const { duckdbSource, loadBatches, openStore } = await import('@qianliyan/engines');
  const { catalogue, evaluate, warningsOf } = await import('@qianliyan/indicators');
  const { module: oracle } = await runnerImport(`${root}test/oracle/judge.ts`);
  const folder = mkdtempSync(join(tmpdir(), 'qianliyan-oracle-'));
  try {
    let start = performance.now();
    const out = join(folder, 'inbox');
    const report = await generateSample({ seed: Number(values.seed), payments: Number(values.payments), out });
    say(`生成 ${report.rows} 行，${since(start)}`);
    start = performance.now();
    const store = await openStore(join(folder, 'store'));
    const entries = readdirSync(out, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const load = await loadBatches(
      store,
      entries.map((entry) => join(out, entry.name)),
    );
    say(`入库 ${load.taken.length} 个批次，${since(start)}`);
    const source = await duckdbSource(store);
    start = performance.now();
    const warnings = warningsOf(await evaluate(catalogue, source, { asOf: report.through }));
    say(`评估 ${catalogue.length} 项指标，${since(start)}`);
    source.close();
    const { missing, extra, plants, ...verdict } = oracle.judge(out, warnings, report.through);
    const line = {
      ...verdict,
      missing: missing.length,
      extra: extra.length,
      plants: plants.all,
      plantsWrong: plants.wrong.length,
    };
    process.stdout.write(`${JSON.stringify(line)}\n`);
    return missing.length + extra.length + plants.wrong.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
