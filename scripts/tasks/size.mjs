import { bundleSize } from '../size/bundle-size.mjs';
import { weighed } from '../size/weighed.mjs';

const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);

/** `npm run size`: what each package and element costs a page; `-- --json` prints `{name, raw, gzip}` a line. */
export async function run(/** @type {string[]} */ args) {
  const json = args.includes('--json');
  if (!json) process.stdout.write(`${'raw'.padStart(10)}${'gzip'.padStart(10)}\n`);
  for (const { name, code } of weighed()) {
    const { raw, gzip } = await bundleSize(code);
    process.stdout.write(
      json ? `${JSON.stringify({ name, raw, gzip })}\n` : `${kilobytes(raw)}${kilobytes(gzip)}  ${name}\n`,
    );
  }
  return 0;
}
