/**
 * Builds the generated files of `packages/regions` from npm packages: `node scripts/build-regions.mjs`.
 *
 *   --check           write nothing; fail when a committed file differs by a byte (`npm run test:regions`)
 *   --toolbox <dir>   use packages installed before from `scripts/build-regions/toolbox`, instead of a temporary folder
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { readDivisions } from './build-regions/divisions.mjs';
import { boundaryPack, divisionsModule, townshipsModule } from './build-regions/files.mjs';
import { buildTopology } from './build-regions/geometry.mjs';
import { placeLabels } from './build-regions/labels.mjs';
import { openToolbox } from './build-regions/toolbox.mjs';
import { root } from './shared/paths.mjs';
import { PlainError } from './shared/plain-error.mjs';
import { heading, say } from './shared/say.mjs';

const { values: options } = parseArgs({ options: { check: { type: 'boolean' }, toolbox: { type: 'string' } } });

/** The text of every generated file, by its path. */
async function build() {
  heading('取区划与边界的来源包 · installing the sources of the regions into a temporary folder');
  const toolbox = await openToolbox(options.toolbox);
  try {
    heading('生成区划与边界 · building divisions and boundaries');
    const divisions = readDivisions(toolbox);
    const map = await buildTopology(toolbox, divisions.upper);
    const labels = placeLabels(toolbox, map.topology, divisions.upper);
    return {
      'packages/regions/src/generated/divisions.ts': divisionsModule(divisions),
      'packages/regions/src/generated/townships.ts': townshipsModule(divisions),
      'packages/regions/boundaries/2023/sichuan-counties.topo.json': boundaryPack(map, labels, divisions.upper),
    };
  } finally {
    toolbox.close();
  }
}

/** @param {Record<string, string>} files */
function check(files) {
  const differing = Object.keys(files).filter((path) => readFileSync(root + path, 'utf8') !== files[path]);
  for (const path of Object.keys(files)) say(`  ${differing.includes(path) ? '✗ 不同' : '✓ 逐字节相同'}  ${path}`);
  console.log(`${Object.keys(files).length - differing.length} passed, ${differing.length} failed, 0 skipped`);
  process.exitCode = differing.length > 0 ? 1 : 0;
}

/** @param {Record<string, string>} files */
function write(files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(root + path), { recursive: true });
    writeFileSync(root + path, text);
    say(`  ${path}  ${Buffer.byteLength(text)} bytes`);
  }
}

try {
  const files = await build();
  if (options.check) check(files);
  else write(files);
} catch (error) {
  if (!(error instanceof PlainError)) throw error;
  say(error.message);
  process.exitCode = 1;
}
