import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { measure } from '../../bench/measure.mjs';
import { root } from '../shared/paths.mjs';
import { PlainError } from '../shared/plain-error.mjs';
import { buildPackages } from './build.mjs';

const folder = `${root}bench/`;
const ending = '.bench.mjs';

/** `npm run bench -- [name …] [--rows N] [--json]`: the benchmarks of bench/, all unless named; with `--json` one object a line. */
export async function run(/** @type {string[]} */ args) {
  const json = args.includes('--json');
  const present = readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));
  const at = args.indexOf('--rows');
  const rows = at < 0 ? {} : { rows: wholeNumber(args[at + 1]) };
  const asked = args.filter((word, i) => !word.startsWith('--') && (at < 0 || i !== at + 1));
  const unknown = asked.find((name) => !present.includes(name));
  if (unknown)
    throw new PlainError(`没有这个性能对照：${unknown} · unknown benchmark: ${unknown} (${present.join(', ')})`);
  await buildPackages();
  for (const name of asked.length > 0 ? asked : present) {
    const { benchmarks } = await import(pathToFileURL(`${folder}${name}${ending}`).href);
    for (const benchmark of await benchmarks(rows)) {
      const result = await measure(benchmark);
      process.stdout.write(json ? `${JSON.stringify(result)}\n` : words(result, benchmark.peer));
    }
  }
  return 0;
}

function wholeNumber(/** @type {string | undefined} */ text) {
  if (!/^[1-9][0-9]*$/.test(text ?? ''))
    throw new PlainError(`--rows 要一个正整数 · --rows takes a whole number: ${text}`);
  return Number(text);
}

function words(
  /** @type {Awaited<ReturnType<typeof measure>>} */ { name, ours, peer, ratio, unit, runs },
  /** @type {string} */ against,
) {
  return `${name}\n  ours ${ours} ${unit} · ${against} ${peer} ${unit} · ratio ${ratio} (median of ${runs})\n`;
}
