import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from '../shared/paths.mjs';
import { shippedConditions, workspaceSources } from '../vite/workspace-sources.mjs';

/**
 * Bytes of what a page pays for `code`: bundled with everything it imports, minified, in ES2019, before and after gzip.
 * What it imports only when needed is not paid.
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
  const chunks = outputs.flatMap((output) => (output.type === 'chunk' ? [output] : []));
  const paid = new Set(chunks.filter((chunk) => chunk.isEntry));
  for (const one of paid) for (const chunk of chunks) if (one.imports.includes(chunk.fileName)) paid.add(chunk);
  const bytes = Buffer.from([...paid].map((chunk) => chunk.code).join(''));
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}
