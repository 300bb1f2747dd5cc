import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The root of the clone, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Names of the packages that have `file`, in the order of the rooms. */
export function packagesWith(/** @type {string} */ file) {
  const rooms = ['regions', 'sdk', 'indicators', 'charts', 'components', 'engines', 'sample', 'server', 'portal'];
  const present = readdirSync(`${root}packages`);
  return rooms.filter((name) => present.includes(name) && existsSync(`${root}packages/${name}/${file}`));
}
