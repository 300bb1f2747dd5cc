import type { Boundaries } from '@qianliyan/regions/boundaries';
import { parseBoundaries } from '@qianliyan/regions/boundaries';

const loading = new Map<string, Promise<Boundaries>>();

/**
 * Fetches and reads a boundary pack of this site, once for the page.
 * @throws what `fetch` or `parseBoundaries` throws, and Error for an answer that is no success.
 */
export function loadBoundaries(address: string): Promise<Boundaries> {
  const known = loading.get(address);
  if (known) return known;
  const load = fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(`boundaries answered ${response.status}: ${address}`);
    return parseBoundaries(await response.json());
  });
  loading.set(address, load);
  load.catch(() => loading.delete(address));
  return load;
}
