import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { cleanEnv } from '../../scripts/shared/command.mjs';
import { published } from './packages.js';

const { packageManager, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  packageManager: string;
  devDependencies: Readonly<Record<string, string>>;
};
const pnpm = packageManager.split('+')[0]!;

/** Runs a program in a folder. @returns what it wrote @throws Error with all it wrote when it fails */
export function runIn(cwd: string, program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env: cleanEnv(), encoding: 'utf8' });
  if (status === 0) return stdout;
  throw new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`);
}

/** A project that knows the packages only as tarballs. @returns its folder */
export function freshProject(): string {
  // Resolved at once: Node sees through links, and so would the paths it reports.
  const folder = realpathSync(mkdtempSync(`${tmpdir()}/consumer-`));
  const filters = published.flatMap(({ manifest }) => ['--filter', manifest.name]);
  runIn('.', 'npx', ['--yes', pnpm, '-r', ...filters, 'pack', '--pack-destination', folder]);
  const packed = Object.fromEntries(
    published.map(({ name, manifest }) => [manifest.name, `file:./qianliyan-${name}-${manifest.version}.tgz`]),
  );
  const manifest = { name: 'consumer', private: true, type: 'module', dependencies: packed };
  writeFileSync(`${folder}/package.json`, JSON.stringify(manifest));
  // The packages name each other by version; nothing of ours is taken from a registry.
  const overrides = Object.entries(packed).map(([name, file]) => `  '${name}': '${file.replace('./', `${folder}/`)}'`);
  writeFileSync(`${folder}/pnpm-workspace.yaml`, ['overrides:', ...overrides, ''].join('\n'));
  runIn(folder, 'npx', ['--yes', pnpm, 'install', '--prefer-offline', '--ignore-scripts']);
  cpSync('test/packaging/consumer', folder, { recursive: true });
  return folder;
}

/** The compilers a consumer may have: the oldest that is supported, and ours. */
export const compilers = Object.keys(devDependencies).filter((name) => /^typescript(-\d|$)/.test(name));
