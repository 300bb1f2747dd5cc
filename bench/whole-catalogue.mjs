import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadBatches, openStore } from '@qianliyan/engines';
import { compile } from '@qianliyan/indicators';
import { catalogue } from '@qianliyan/indicators/catalogue';
import { handOver } from '@qianliyan/sample';
import { judge, mustAgree } from './judging.mjs';

/** @typedef {import('@qianliyan/indicators').Indicator} Indicator */

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

  const fromRows = (/** @type {readonly Indicator[]} */ asked) => judge(store, compile(asked), asOf);
  const apart = [];
  for (const one of indicators) apart.push((await fromRows([one])).outcomes);
  mustAgree((await fromRows(indicators)).outcomes, apart.flat());
  return [
    {
      name: `the whole catalogue, ${indicators.length} indicators, over a synthetic province with ${payments} payments, from the rows, arranged`,
      ...{ peer: 'the same, one indicator at a time', runs: 3 },
      ours: () => fromRows(indicators),
      theirs: async () => {
        for (const one of indicators) await fromRows([one]);
      },
    },
  ];
}
