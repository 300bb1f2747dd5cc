import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from '../shared/paths.mjs';
import { shippedConditions, workspaceSources } from '../vite/workspace-sources.mjs';

/**
 * Bytes of what a page pays for `code`: bundled with everything it imports, minified, in ES2019, before and after gzip.
 *
 * @param {string} code a module that imports and exports what is to be weighed
 * @returns {Promise<{ raw: number, gzip: number }>}
 */
export async function bundleSize(code) {
  const entry = '\0weighed';
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      workspaceSources(),
      { name: 'weighed', resolveId: (id) => (id === entry ? entry : null), load: (id) => (id === entry ? code : null) },
    ],
    resolve: { conditions: shippedConditions },
    build: {
      write: false,
      minify: true,
      target: 'es2019',
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const bytes = Buffer.from(outputs.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join(''));
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}
