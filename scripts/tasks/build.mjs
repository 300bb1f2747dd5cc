import { must } from '../shared/command.mjs';
import { packagesWith, root } from '../shared/paths.mjs';
import { unlessUnchanged } from '../shared/stamp.mjs';

const settings = ['pnpm-lock.yaml', 'tsconfig.base.json', 'vite.config.ts', 'scripts/vite'];

/** Compiles every package with its types (`tsc -b` finds out by itself what changed). */
export async function buildPackages() {
  await must('tsc', ['-b']);
}

/** Writes the custom-elements manifest that editors and the catalogue read. */
export async function buildManifest() {
  const output = 'packages/components/dist/custom-elements.json';
  await unlessUnchanged(
    { stamp: '.cache/stamps/manifest', inputs: ['pnpm-lock.yaml', 'packages/components/src'], output },
    () =>
      must(
        'cem',
        [
          'analyze',
          '--litelement',
          '--quiet',
          '--globs',
          'src/**/*.ts',
          '--exclude',
          'src/**/*.test.ts',
          '--outdir',
          'dist',
        ],
        {
          cwd: `${root}packages/components`,
        },
      ),
  );
}

/** Builds the browser bundles: of every package that has a vite.config.ts, when anything above it changed. */
export async function buildBundles() {
  const above = packagesWith('package.json').map((name) => `packages/${name}`);
  for (const name of packagesWith('vite.config.ts')) {
    const inputs = [...settings, ...above.slice(0, above.indexOf(`packages/${name}`) + 1)];
    const stamp = `packages/${name}/dist/.bundled`;
    await unlessUnchanged({ stamp, inputs, output: stamp }, () =>
      must('vite', ['build', '--logLevel', 'warn', '--config', 'vite.config.ts'], { cwd: `${root}packages/${name}` }),
    );
  }
}

/** `npm run build`: packages, manifest, bundles. */
export async function run() {
  await buildPackages();
  await buildManifest();
  await buildBundles();
  return 0;
}
