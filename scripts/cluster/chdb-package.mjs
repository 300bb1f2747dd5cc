import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { command } from '../shared/command.mjs';
import { root } from '../shared/paths.mjs';
import { PlainError } from '../shared/plain-error.mjs';
import { say, since } from '../shared/say.mjs';

const version = '3.4.0';

/** Where chdb is kept: half a gigabyte that only one suite needs, so it is no dependency of the clone. */
export const chdbFolder = `${root}.cache/chdb`;

/** Fetches the `chdb` package, ClickHouse's current engine as a library, unless it is there. */
export async function requireChdb() {
  const manifest = `${chdbFolder}/node_modules/chdb/package.json`;
  if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version) return;
  const start = performance.now();
  say(`取 chdb@${version} · fetching chdb@${version}`);
  mkdirSync(chdbFolder, { recursive: true });
  const args = ['install', '--prefix', chdbFolder, '--no-save', '--no-audit', '--no-fund', `chdb@${version}`];
  const status = await command('npm', args, { cwd: chdbFolder, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new PlainError(`未能取得 chdb@${version} · could not fetch chdb@${version}`);
  say(`  chdb 已就绪 · chdb is ready (${since(start)})`);
}
