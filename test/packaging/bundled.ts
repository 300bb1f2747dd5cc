import { build } from 'vite';
import { root } from '../../scripts/shared/paths.mjs';
import { shippedConditions, workspaceSources } from '../../scripts/vite/workspace-sources.mjs';

/** What a bundler leaves of a module: the files that gave it code, from the root of the clone, and what it could not put in. */
export interface Bundled {
  readonly files: readonly string[];
  readonly outside: readonly string[];
}

/** Bundles `code` for browsers, everything it imports included. */
export async function bundled(code: string): Promise<Bundled> {
  const entry = '\0bundled';
  const outside = new Set<string>();
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      workspaceSources(),
      {
        name: 'bundled',
        enforce: 'pre',
        resolveId: (id) => {
          if (id.startsWith('node:')) outside.add(id);
          return id === entry ? entry : null;
        },
        load: (id) => (id === entry ? code : null),
      },
    ],
    resolve: { conditions: shippedConditions },
    build: { write: false, minify: false, rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' } },
  });
  const chunks = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const files = chunks.flatMap((chunk) =>
    chunk.type !== 'chunk'
      ? []
      : Object.entries(chunk.modules).flatMap(([id, { renderedLength }]) =>
          renderedLength > 0 && id !== entry ? [id.replace(root, '')] : [],
        ),
  );
  return { files, outside: [...outside] };
}
