import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const manifest = fileURLToPath(new URL('toolbox/', import.meta.url));

/**
 * The sources and tools of the build: 355 MB of packages that a workspace should not carry, installed by their lock file
 * into a temporary folder. A folder that already holds them can be named instead.
 *
 * @param {string | undefined} folder a folder whose `node_modules` was installed from `toolbox/`
 * @returns {{ load(name: string): any, file(path: string): string, close(): void }}
 */
export function openToolbox(folder) {
  const root = folder ?? install();
  const load = createRequire(join(root, 'toolbox.cjs'));
  return {
    load: (name) => load(name),
    file: (path) => join(root, 'node_modules', path),
    close: () => {
      if (folder === undefined) rmSync(root, { recursive: true, force: true });
    },
  };
}

function install() {
  const root = mkdtempSync(join(tmpdir(), 'qianliyan-regions-'));
  for (const name of ['package.json', 'package-lock.json']) copyFileSync(join(manifest, name), join(root, name));
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle|config)_/.test(name)),
  );
  // Not `npm ci`: it refuses a lock file without registry addresses as soon as a package has optional builds per platform.
  const args = [
    'install',
    '--no-save',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--loglevel=error',
  ];
  execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return root;
}
