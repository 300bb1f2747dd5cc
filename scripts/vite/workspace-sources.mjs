import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../../packages/', import.meta.url));

/**
 * The source file behind a specifier of this workspace, found through the `exports` of its package,
 * or `null` when the package exports no such thing. `dist/x.js` stands for `src/x.ts`;
 * any other exported file (a boundary pack, a manifest) stands for itself.
 *
 * @param {string} specifier such as `@qianliyan/components/define/region-map`
 * @returns {string | null} an absolute path
 */
export function sourceOf(specifier) {
  const match = /^@qianliyan\/([a-z]+)(\/.*)?$/.exec(specifier);
  if (!match) return null;
  const folder = `${packages}${match[1]}/`;
  if (!existsSync(`${folder}package.json`)) return null;
  const { exports } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
  const target = targetOf(exports, `.${match[2] ?? ''}`);
  if (target === null) return null;
  const source = folder + target.replace(/^\.\/dist\/(.*)\.js$/, 'src/$1.ts').replace(/^\.\//, '');
  return existsSync(source) ? source : `${folder}${target.slice(2)}`;
}

/** The path that the `exports` map of a package gives for a subpath, one `*` allowed. */
function targetOf(exports, subpath) {
  for (const [pattern, value] of Object.entries(exports)) {
    const target = typeof value === 'string' ? value : value.default;
    const [head = '', tail] = pattern.split('*');
    if (pattern === subpath) return target;
    if (tail === undefined || !subpath.startsWith(head) || !subpath.endsWith(tail)) continue;
    return target.replace('*', subpath.slice(head.length, subpath.length - tail.length));
  }
  return null;
}

/**
 * Vite plug-in: packages of the workspace resolve to their sources, so tests, stories and bundles need no build.
 *
 * @returns {import('vite').Plugin}
 */
export function workspaceSources() {
  return { name: 'workspace-sources', enforce: 'pre', resolveId: (specifier) => sourceOf(specifier) };
}

/** How packages resolve in what we ship: their production builds, whatever NODE_ENV the caller runs under. */
export const shippedConditions = ['module', 'browser', 'production'];
