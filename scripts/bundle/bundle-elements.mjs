import { existsSync, readdirSync } from 'node:fs';
import { build } from 'vite';
import { root } from '../shared/paths.mjs';
import { shippedConditions, workspaceSources } from '../vite/workspace-sources.mjs';

const entries = `${root}packages/components/src/define/`;
const outDir = `${root}packages/components/dist/bundled`;

/**
 * Bundles each `define` entry of the elements with everything it needs, lowered to ES2019, into dist/bundled:
 * `<element>.js` as a module, and all of them as one classic script `qianliyan.js`.
 */
export async function bundleElements() {
  if (!existsSync(entries)) return;
  const names = readdirSync(entries).flatMap((file) => (/^[a-z-]+\.ts$/.test(file) ? [file.slice(0, -3)] : []));
  for (const name of names) {
    const script = name === 'all';
    await bundle(
      name,
      script ? { format: 'iife', entryFileNames: 'qianliyan.js' } : { format: 'es', entryFileNames: `${name}.js` },
    );
  }
}

async function bundle(/** @type {string} */ name, /** @type {import('vite').Rolldown.OutputOptions} */ output) {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [workspaceSources()],
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { conditions: shippedConditions },
    build: {
      outDir,
      emptyOutDir: false,
      sourcemap: true,
      minify: true,
      target: 'es2019',
      modulePreload: false,
      rolldownOptions: { input: `${entries}${name}.ts`, output: { ...output, codeSplitting: false } },
    },
  });
}
