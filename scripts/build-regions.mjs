/**
 * Builds the generated files of `packages/regions` from npm packages: `node scripts/build-regions.mjs`.
 *
 *   --check           write nothing; fail when a committed file differs by a byte
 *   --toolbox <dir>   use packages installed before from `scripts/build-regions/toolbox`, instead of a temporary folder
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readDivisions } from './build-regions/divisions.mjs';
import { boundaryPack, divisionsModule, townshipsModule } from './build-regions/files.mjs';
import { buildTopology } from './build-regions/geometry.mjs';
import { placeLabels } from './build-regions/labels.mjs';
import { openToolbox } from './build-regions/toolbox.mjs';

const { values: options } = parseArgs({ options: { check: { type: 'boolean' }, toolbox: { type: 'string' } } });

/** The text of every generated file, by its path in `packages/regions`. */
async function build(toolbox) {
  const divisions = readDivisions(toolbox);
  const map = await buildTopology(toolbox, divisions.upper);
  const labels = placeLabels(toolbox, map.topology, divisions.upper);
  return {
    'src/generated/divisions.ts': divisionsModule(divisions),
    'src/generated/townships.ts': townshipsModule(divisions),
    'boundaries/2023/sichuan-counties.topo.json': boundaryPack(map, labels, divisions.upper),
  };
}

const place = (path) => fileURLToPath(new URL(`../packages/regions/${path}`, import.meta.url));
const counts = { passed: 0, failed: 0 };

console.log('installing the sources into a temporary folder …');
const toolbox = openToolbox(options.toolbox);
try {
  for (const [path, text] of Object.entries(await build(toolbox))) {
    if (options.check) report(path, readFileSync(place(path), 'utf8') === text);
    else write(path, text);
  }
} finally {
  toolbox.close();
}
if (options.check) console.log(`${counts.passed} passed, ${counts.failed} failed, 0 skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;

function report(path, same) {
  counts[same ? 'passed' : 'failed'] += 1;
  console.log(`${same ? 'same bytes' : 'DIFFERS'}  packages/regions/${path}`);
}

function write(path, text) {
  mkdirSync(dirname(place(path)), { recursive: true });
  writeFileSync(place(path), text);
  console.log(`wrote  packages/regions/${path}  ${Buffer.byteLength(text)} bytes`);
}
