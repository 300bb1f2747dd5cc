import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { command } from '../shared/command.mjs';
import { PlainError } from '../shared/plain-error.mjs';

const manifest = fileURLToPath(new URL('toolbox/', import.meta.url));

/**
 * The sources and tools of the build: 355 MB of packages that a workspace should not carry, installed by their lock file
 * into a temporary folder. A folder that already holds them can be named instead.
 *
 * @param {string | undefined} folder a folder whose `node_modules` was installed from `toolbox/`
 * @returns {Promise<Toolbox>}
 * @typedef {{ load(name: string): any, file(path: string): string, close(): void }} Toolbox
 */
export async function openToolbox(folder) {
  const root = folder ?? mkdtempSync(join(tmpdir(), 'qianliyan-regions-'));
  const close = () => {
    if (folder === undefined) rmSync(root, { recursive: true, force: true });
  };
  if (folder === undefined) await install(root, close);
  const load = createRequire(join(root, 'toolbox.cjs'));
  return { load: (name) => load(name), file: (path) => join(root, 'node_modules', path), close };
}

async function install(root, close) {
  for (const name of ['package.json', 'package-lock.json']) copyFileSync(join(manifest, name), join(root, name));
  // Not `npm ci`: it refuses a lock file without registry addresses once a package has optional builds per platform.
  const args = 'install --no-save --ignore-scripts --no-audit --no-fund --prefer-offline --loglevel=error'.split(' ');
  const status = await command('npm', args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status === 0) return;
  close();
  throw new PlainError('区划的来源包没有取到，原因见上 · the sources of the regions could not be installed, see above');
}
