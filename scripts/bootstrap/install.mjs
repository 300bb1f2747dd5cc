import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cleanEnv, command } from '../shared/command.mjs';
import { packagesWith, root } from '../shared/paths.mjs';
import { PlainError } from '../shared/plain-error.mjs';
import { heading, say, since } from '../shared/say.mjs';
import { unlessUnchanged } from '../shared/stamp.mjs';
import { requireFreeDisk } from './disk.mjs';

const inputs = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc', 'package.json'];

/**
 * Installs the dependencies with the pnpm that package.json names, fetched by npx unless it is on the path.
 * Does nothing when what they depend on is unchanged: the stamp lies in node_modules and goes with it.
 */
export async function install() {
  const manifests = packagesWith('package.json').map((name) => `packages/${name}/package.json`);
  await unlessUnchanged(
    {
      stamp: 'node_modules/.qianliyan-install',
      inputs: [...inputs, ...manifests],
      output: 'node_modules/.modules.yaml',
    },
    async () => {
      const start = performance.now();
      requireFreeDisk(root, 2);
      heading('安装依赖，首次约需一分钟 · installing dependencies, about a minute the first time');
      await pnpm(['install', '--frozen-lockfile', '--prefer-offline']);
      say(`  依赖已就绪 · dependencies are ready (${since(start)})`);
    },
  );
}

async function pnpm(/** @type {string[]} */ args) {
  const { packageManager } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const version = /^pnpm@([^+]+)/.exec(packageManager)?.[1];
  const shell = process.platform === 'win32';
  const found = spawnSync('pnpm', ['--version'], { cwd: root, env: cleanEnv(), encoding: 'utf8', shell });
  const [program, ...first] = found.stdout?.trim() === version ? ['pnpm'] : ['npx', '--yes', `pnpm@${version}`];
  const status = await command(program, [...first, ...args]);
  if (status === 0) return;
  requireFreeDisk(root, 0.2);
  throw new PlainError('依赖没有装好，原因见上 · the dependencies could not be installed, see above');
}
