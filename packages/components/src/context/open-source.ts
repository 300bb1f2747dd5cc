import type { Source } from '@qianliyan/sdk';
import { httpSource } from '@qianliyan/sdk';

/** The source at an address: a published folder when it names a `manifest.json`, else an API. Pages of an API never load the other. */
export function openSource(address: string): Source {
  if (!/\bmanifest\.json$/.test(address)) return httpSource(address, { random: Math.random });
  let opening: Promise<Source> | undefined;
  const open = () =>
    (opening ??= import('@qianliyan/sdk/published').then(({ publishedSource }) => publishedSource(address)));
  return {
    describe: async (options) => (await open()).describe(options),
    aggregate: async (query, options) => (await open()).aggregate(query, options),
    rows: async (query, options) => (await open()).rows(query, options),
  };
}
