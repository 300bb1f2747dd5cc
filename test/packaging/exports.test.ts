import { existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportedFiles, forBrowsers, published } from './packages.js';

/** Whether a target of `exports` is there: the file itself, or for a pattern at least one file that fits. */
function resolves(path: string): boolean {
  if (!path.includes('*')) return existsSync(path);
  const [head = '', tail = ''] = path.split('*');
  return existsSync(dirname(`${head}x`)) && readdirSync(dirname(`${head}x`)).some((file) => file.endsWith(tail));
}

describe('exports', () => {
  it.each(published)('of $name name files that are there', (one) => {
    const missing = exportedFiles(one).filter(([, file]) => !resolves(`${one.folder}/${file}`));
    expect(missing).toEqual([]);
  });

  it.each(forBrowsers)('of $name lie where their path says, for tools that do not know exports', (one) => {
    const paths = Object.keys(one.manifest.exports).filter((subpath) => subpath !== '.');
    const missing = paths.filter(
      (subpath) => ![subpath, `${subpath}.js`, `${subpath}/index.js`].some((path) => resolves(`${one.folder}/${path}`)),
    );
    expect(missing).toEqual([]);
  });

  it.each(published)('of $name come under the licence of the house', ({ manifest }) => {
    expect(manifest.license).toBe('Apache-2.0');
  });
});
