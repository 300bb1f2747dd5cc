import { existsSync, readdirSync } from 'node:fs';
import { browserPackages } from '../lint/direction.mjs';
import { root } from '../shared/paths.mjs';

/**
 * What `npm run size` weighs: the whole of each browser package, then each element as a page would load it.
 *
 * @returns {{ name: string, code: string }[]}
 */
export function weighed() {
  const folder = `${root}packages/components/src/define/`;
  const elements = existsSync(folder) ? readdirSync(folder).filter((file) => !file.includes('.test.')) : [];
  return [
    ...browserPackages.map((name) => ({ name: `@qianliyan/${name}`, code: `export * from '@qianliyan/${name}';` })),
    ...elements.map((file) => ({ name: `define/${file.replace('.ts', '')}`, code: `import '${folder}${file}';` })),
  ];
}
