import { must } from '../shared/command.mjs';
import { root } from '../shared/paths.mjs';
import { unlessUnchanged } from '../shared/stamp.mjs';

const settings = ['pnpm-lock.yaml', 'tsconfig.base.json', 'scripts/vite', 'scripts/bundle'];

/** What the elements are made of: their own package and those above it. */
export const roomsOfElements = ['regions', 'sdk', 'indicators', 'charts', 'components'].map(
  (name) => `packages/${name}`,
);

/** Compiles every package with its types (`tsc -b` finds out by itself what changed). */
export async function buildPackages() {
  await must('tsc', ['-b']);
}

const analyse = 'analyze --litelement --quiet --outdir dist --globs src/**/*.ts --exclude src/**/*.test.ts'.split(' ');

/** Writes the custom-elements manifest that editors and the catalogue read. */
export async function buildManifest() {
  const output = 'packages/components/dist/custom-elements.json';
  const inputs = ['pnpm-lock.yaml', 'packages/components/src'];
  await unlessUnchanged({ stamp: '.cache/stamps/manifest', inputs, output }, () =>
    must('cem', analyse, { cwd: `${root}packages/components` }),
  );
}

/** Bundles the elements for pages that have no bundler of their own, when they or anything above them changed. */
export async function buildBundles() {
  const output = 'packages/components/dist/bundled/qianliyan.js';
  const inputs = [...settings, ...roomsOfElements];
  await unlessUnchanged({ stamp: '.cache/stamps/bundles', inputs, output }, async () => {
    const { bundleElements } = await import('../bundle/bundle-elements.mjs');
    await bundleElements();
  });
}

/** `npm run build`: packages, manifest, bundles. */
export async function run() {
  await buildPackages();
  await buildManifest();
  await buildBundles();
  return 0;
}
