import type { Source } from '@qianliyan/sdk';
import { httpSource } from '@qianliyan/sdk';
import { publishedSource } from '@qianliyan/sdk/published';

/** The source at an address: a published folder when it names a `manifest.json`, else an API. */
export const openSource = (address: string): Source =>
  /\bmanifest\.json$/.test(address) ? publishedSource(address) : httpSource(address, { random: Math.random });
