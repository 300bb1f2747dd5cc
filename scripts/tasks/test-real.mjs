import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { runChecks, tests } from '../shared/checks.mjs';
import { root } from '../shared/paths.mjs';
import { PlainError } from '../shared/plain-error.mjs';
import { buildPackages } from './build.mjs';

/** `npm run test:real [folder]`: the suites over real data sets, which are not part of the clone. */
export async function run(/** @type {string[]} */ [folder = `${root}../shared/data`]) {
  const data = resolve(folder);
  if (!existsSync(data))
    throw new PlainError(`没有找到真实数据的文件夹：${folder} · no folder of real data: ${folder}`);
  process.env['QIANLIYAN_REAL_DATA'] = data;
  await buildPackages();
  return runChecks([tests('真实数据 · real data', ['real'])]);
}
