import { spawn } from 'node:child_process';
import { root } from './paths.mjs';
import { PlainError } from './plain-error.mjs';

const windows = process.platform === 'win32';

/** The environment without npm's own settings, which another package manager would take for its own. */
export function cleanEnv() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(config|package|lifecycle|execpath|node)/i.test(name)),
  );
}

/**
 * Runs a program from the root of the clone, its output passed through, and answers its exit code.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function command(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env: cleanEnv(),
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: windows,
      ...options,
    });
    child.once('error', reject);
    child.once('close', (status) => resolve(status ?? 1));
  });
}

/** Runs a program that came with the install (`tsc`, `vite`, …) and answers its exit code. */
export function tool(/** @type {string} */ name, /** @type {readonly string[]} */ args, options = {}) {
  return command(`${root}node_modules/.bin/${name}`, args, options);
}

/** Runs a program that came with the install and fails with one line when it does. */
export async function must(/** @type {string} */ name, /** @type {readonly string[]} */ args, options = {}) {
  const status = await tool(name, args, options);
  if (status !== 0) throw new PlainError(`未完成：${name} · ${name} failed, see above`);
}
