import { tool } from '../shared/command.mjs';
import { buildPackages } from './build.mjs';

/** `npm run docs`: the API pages of every published package, in dist/docs. */
export async function run(/** @type {string[]} */ args) {
  await buildPackages();
  return tool('typedoc', args);
}
