import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { duckdbSource, loadBatches, openStore } from '@qianliyan/engines';
import { compile, evaluatePlan } from '@qianliyan/indicators';
import { catalogue } from '@qianliyan/indicators/catalogue';
import { handOver } from '@qianliyan/sample';

/** @typedef {import('@qianliyan/indicators').Indicator} Indicator */
/** @typedef {import('@qianliyan/indicators').Outcome} Outcome */

const asOf = '2025-12-31';

/** A store of the synthetic province, all its tables, with so many payments over three years. */
async function sampleStore(/** @type {number} */ payments) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-catalogue-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const store = await openStore(join(folder, 'data'));
  await handOver({
    options: { seed: 7, payments },
    dir: join(folder, 'inbox'),
    take: async (folders) => void (await loadBatches(store, folders)),
    maxBytes: 2_000_000_000,
  });
  return store;
}

/** Every indicator that is switched on, over all tables of the synthetic province: arranged against one at a time, from the rows. */
export async function wholeCatalogue(payments = 1_000_000) {
  const store = await sampleStore(payments);
  const indicators = catalogue.filter(({ enabled }) => enabled !== false);

  /** Judges from the rows, no rollup. */
  const judge = async (/** @type {readonly Indicator[]} */ asked) => {
    const source = await duckdbSource(store, { rollups: [] });
    try {
      return await evaluatePlan(compile(asked), source, { asOf });
    } finally {
      source.close();
    }
  };

  const texts = (/** @type {readonly Outcome[]} */ outcomes) => outcomes.map((one) => JSON.stringify(one)).sort();
  const together = texts((await judge(indicators)).outcomes);
  const apart = [];
  for (const one of indicators) apart.push((await judge([one])).outcomes);
  if (texts(apart.flat()).join('\n') !== together.join('\n')) throw new Error('the two ways judged differently');
  return [
    {
      name: `the whole catalogue, ${indicators.length} indicators, over a synthetic province with ${payments} payments, from the rows, arranged`,
      ...{ peer: 'the same, one indicator at a time', runs: 3 },
      ours: () => judge(indicators),
      theirs: async () => {
        for (const one of indicators) await judge([one]);
      },
    },
  ];
}
