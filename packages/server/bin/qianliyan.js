#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
if (!existsSync(built)) {
  // In a fresh clone the sources are there and the build is not: make it once.
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const tsc = fileURLToPath(new URL('../../../node_modules/typescript/bin/tsc', import.meta.url));
  if (!existsSync(tsc)) {
    process.stderr.write('qianliyan 尚未安装完整：请先运行 npm start · not installed yet: run npm start first\n');
    process.exit(1);
  }
  process.stderr.write('首次使用，正在编译… · building once…\n');
  const build = spawnSync(process.execPath, [tsc, '-b', 'packages/server'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (build.status !== 0) process.exit(build.status ?? 1);
}
// A reader that has seen enough (`| head`) closes the pipe: that is no failure.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
const { main } = await import('../dist/cli/main.js');
process.exitCode = await main(process.argv);
