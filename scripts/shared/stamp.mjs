import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { root } from './paths.mjs';

const ignored = new Set(['node_modules', 'dist', '.cache', '.data', 'coverage']);

/** @returns {string[]} every file below `path` (or the file itself), as paths from the root, in order */
function filesOf(/** @type {string} */ path) {
  const found = statSync(root + path, { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [path];
  const names = readdirSync(root + path).sort();
  return names.filter((name) => !ignored.has(name)).flatMap((name) => filesOf(`${path}/${name}`));
}

/** The hash of the names and contents of files and folders, given as paths from the root. */
function contentHash(/** @type {readonly string[]} */ inputs) {
  const hash = createHash('sha256').update(process.version);
  for (const path of inputs.flatMap(filesOf)) hash.update(`\0${path}\0`).update(readFileSync(root + path));
  return hash.digest('hex');
}

/**
 * Does `work` unless the inputs are as they were when it last ended well and the output is still there.
 * Answers whether it worked.
 *
 * @param {{ stamp: string, inputs: readonly string[], output: string }} what paths from the root
 * @param {() => void | Promise<void>} work
 */
export async function unlessUnchanged({ stamp, inputs, output }, work) {
  const hash = contentHash(inputs);
  const file = root + stamp;
  if (existsSync(root + output) && existsSync(file) && readFileSync(file, 'utf8') === hash) return false;
  await work();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, hash);
  return true;
}
