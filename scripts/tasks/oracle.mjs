import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { root } from '../shared/paths.mjs';
import { say } from '../shared/say.mjs';
import { buildPackages } from './build.mjs';

/**
 * `npm run oracle -- [--seed n] [--payments n]`: makes a sample, judges it through the engine on three days, and holds every warning
 * against every crossing that a brute force over the raw rows finds. Prints the indicators that differ and one JSON line; fails when any does.
 */
export async function run(/** @type {string[]} */ args) {
  const { values } = parseArgs({
    args,
    options: { seed: { type: 'string', default: '20230101' }, payments: { type: 'string', default: '100000' } },
  });
  await buildPackages();
  const { module } = await runnerImport(`${root}test/oracle/run-oracle.ts`);
  const [seed, payments] = [Number(values.seed), Number(values.payments)];
  const { compared, plants, plantsWrong } = await module.runOracle({ seed, payments }, say);
  const sum = (/** @type {(one: any) => number} */ of) =>
    compared.reduce((/** @type {number} */ n, /** @type {any} */ one) => n + of(one), 0);
  for (const { id, asOf, missing, extra } of compared)
    for (const line of [...missing, ...extra].slice(0, 3)) say(`${asOf} ${id} ${line}`);
  for (const line of plantsWrong) say(line);
  const line = {
    seed,
    payments,
    indicators: new Set(compared.map((/** @type {any} */ one) => one.id)).size,
    expected: sum(({ expected }) => expected),
    found: sum(({ found }) => found),
    missing: sum(({ missing }) => missing.length),
    extra: sum(({ extra }) => extra.length),
    plants,
    plantsWrong: plantsWrong.length,
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
  return line.missing + line.extra + line.plantsWrong === 0 ? 0 : 1;
}
