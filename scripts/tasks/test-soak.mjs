import { existsSync, readFileSync, rmSync } from 'node:fs';
import { runChecks, tests } from '../shared/checks.mjs';
import { root } from '../shared/paths.mjs';
import { PlainError } from '../shared/plain-error.mjs';
import { buildPackages } from './build.mjs';

/** `npm run test:soak [-- times]`: the random and the killed, at length, or so many times as long; prints what was counted. */
export async function run(/** @type {string[]} */ [times = '1']) {
  if (!/^[1-9]\d*$/.test(times)) throw new PlainError(`应为倍数，如 10 · must be a whole number of times: ${times}`);
  const counts = `${root}.cache/reports/soak-counts.jsonl`;
  rmSync(counts, { force: true });
  process.env['QIANLIYAN_SOAK'] = times;
  process.env['QIANLIYAN_SOAK_COUNTS'] = counts;
  await buildPackages();
  const status = await runChecks([tests('长跑 · soak', ['soak'])]);
  if (existsSync(counts)) process.stdout.write(readFileSync(counts));
  return status;
}
