import { duckdbSource, loadBatches, openStore } from '@qianliyan/engines';
import { compile, evaluatePlan } from '@qianliyan/indicators';
import { catalogue } from '@qianliyan/indicators/catalogue';
import { allPlants, sampleBatches, settle, writeBatch } from '@qianliyan/sample';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compare, wrongPlants } from './compare.js';
import type { Comparison } from './compare.js';
import { sentTables, tablesOf, withoutTownships } from './sample-tables.js';

/** What the oracle says of a sample of a seed. */
export interface OracleReport {
  readonly compared: readonly Comparison[];
  readonly plants: number;
  readonly plantsWrong: readonly string[];
}

const days = ['2025-12-31', '2025-06-30', '2024-12-31'];

/** Makes a sample, judges it through a store, and holds the warnings of three days against a brute force over the raw rows. */
export async function runOracle(
  options: { readonly seed: number; readonly payments: number },
  say: (line: string) => void,
): Promise<OracleReport> {
  const plan = compile(catalogue);
  const tables = tablesOf(plan);
  const folder = await mkdtemp(join(tmpdir(), 'qianliyan-oracle-'));
  try {
    const folders: string[] = [];
    for (const batch of sampleBatches(options)) {
      const files = batch.files.filter(({ table }) => tables.has(table)).map(withoutTownships);
      if (files.length > 0) folders.push((await writeBatch(join(folder, 'inbox'), { ...batch, files })).folder);
    }
    const store = await openStore(join(folder, 'store'));
    await loadBatches(store, folders);
    say(`入库 ${folders.length} 个批次`);
    const source = await duckdbSource(store);
    const raw = sentTables(tables, folders);
    const plants = allPlants(settle(options)).filter(({ asOf }) => days.includes(asOf));
    const compared: Comparison[] = [];
    const plantsWrong: string[] = [];
    for (const asOf of days) {
      const evaluation = await evaluatePlan(plan, source, { asOf });
      for (const indicator of catalogue) {
        compared.push(compare(evaluation, indicator, raw));
        plantsWrong.push(...wrongPlants(evaluation, indicator.id, plants));
      }
      say(`评估并核对 ${asOf}：${catalogue.length} 项指标`);
    }
    source.close();
    return { compared, plants: plants.length, plantsWrong };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
