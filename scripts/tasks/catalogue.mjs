import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { must, tool } from '../shared/command.mjs';
import { root } from '../shared/paths.mjs';
import { unlessUnchanged } from '../shared/stamp.mjs';
import { buildManifest, roomsOfElements } from './build.mjs';

const inputs = ['pnpm-lock.yaml', '.storybook', 'stories', 'scripts/vite', 'vite.config.ts'];

/**
 * Builds the static catalogue into dist/catalogue when anything it shows changed. The old one stays in place
 * until the new one is whole.
 *
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export async function buildCatalogue(options = {}) {
  return unlessUnchanged(
    { stamp: '.cache/stamps/catalogue', inputs: [...inputs, ...roomsOfElements], output: 'dist/catalogue' },
    async () => {
      await buildManifest();
      const fresh = `.cache/catalogue-${process.pid}`;
      await must('storybook', ['build', '--output-dir', fresh, '--quiet'], options);
      mkdirSync(`${root}dist`, { recursive: true });
      rmSync(`${root}dist/catalogue`, { recursive: true, force: true });
      renameSync(root + fresh, `${root}dist/catalogue`);
    },
  );
}

/** `npm run catalogue`: the catalogue while you work on it, on port 6006; `-- --build` writes dist/catalogue. */
export async function run(/** @type {string[]} */ args) {
  await buildManifest();
  if (args.includes('--build')) return (await buildCatalogue(), 0);
  return tool('storybook', ['dev', '--port', '6006', '--no-open', '--ci', ...args]);
}
