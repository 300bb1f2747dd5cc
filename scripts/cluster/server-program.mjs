import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { command } from '../shared/command.mjs';
import { PlainError } from '../shared/plain-error.mjs';
import { say } from '../shared/say.mjs';

const packageName = 'clickhouse-server';
const policy = '/usr/sbin/policy-rc.d';

/** True when a program stands in a folder of the path (Debian's has no `--version` to ask). */
function isThere(/** @type {string} */ program) {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'];
  return folders.some((folder) => existsSync(join(folder, program)));
}

/**
 * Installs Debian's ClickHouse when it is missing, without letting the package start a service of its own.
 *
 * @returns {Promise<void>}
 */
export async function requireServer() {
  if (isThere(packageName)) return;
  if (process.getuid?.() !== 0 || !isThere('apt-get'))
    throw new PlainError(
      `缺少 ${packageName}：请用管理员身份安装 Debian 的软件包 ${packageName} · ${packageName} is missing: install Debian's package as root`,
    );
  say(`安装 ${packageName} · installing ${packageName}`);
  const ours = !existsSync(policy);
  if (ours) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const install = ['install', '-y', '--no-install-recommends', packageName];
    const quiet = { env, stdio: /** @type {const} */ (['ignore', 'ignore', 'inherit']) };
    if ((await command('apt-get', install, quiet)) !== 0) {
      await command('apt-get', ['update'], quiet);
      await command('apt-get', install, quiet);
    }
  } finally {
    if (ours) rmSync(policy);
  }
  if (!isThere(packageName)) throw new PlainError(`未能安装 ${packageName} · could not install ${packageName}`);
}
