import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { brokenRules, brokenTypedRules } from './lint-text.js';

const direction = '@typescript-eslint/no-restricted-imports';
const syntax = 'no-restricted-syntax';

/** [what must not be written, where, the rule that says so, the code]. */
const bad: readonly (readonly [name: string, file: string, rule: string, code: string])[] = [
  ['an import down the rooms', 'packages/sdk/src/index.ts', direction, `export { x } from '@qianliyan/charts';`],
  [
    'an import of a lower entry',
    'packages/components/src/index.ts',
    direction,
    `export { x } from '@qianliyan/engines/store';`,
  ],
  [
    'a room importing its neighbour',
    'packages/charts/src/index.ts',
    direction,
    `export { x } from '@qianliyan/indicators';`,
  ],
  ['a room importing itself by name', 'packages/sdk/src/index.ts', direction, `export { x } from '@qianliyan/sdk';`],
  ['region data in the sdk', 'packages/sdk/src/index.ts', direction, `export { regions } from '@qianliyan/regions';`],
  [
    'a dynamic import down the rooms',
    'packages/charts/src/index.ts',
    syntax,
    `export const x = import('@qianliyan/server');`,
  ],
  [
    'a path into another package',
    'packages/charts/src/index.ts',
    'import-x/no-relative-packages',
    `export { fen } from '../../sdk/src/index.js';`,
  ],
  [
    'Node in a browser package',
    'packages/charts/src/index.ts',
    'import-x/no-nodejs-modules',
    `export { readFile } from 'node:fs';`,
  ],
  ['the d3 umbrella', 'packages/charts/src/index.ts', direction, `export { scaleLinear } from 'd3';`],
  ['d3-dsv', 'packages/charts/src/index.ts', direction, `export { csvParse } from 'd3-dsv';`],
  ['d3-fetch', 'packages/charts/src/index.ts', direction, `export { csv } from 'd3-fetch';`],
  [
    'unsafeHTML',
    'packages/components/src/index.ts',
    direction,
    `export { unsafeHTML } from 'lit/directives/unsafe-html.js';`,
  ],
  [
    'unsafeSVG',
    'packages/components/src/index.ts',
    direction,
    `export { unsafeSVG } from 'lit/directives/unsafe-svg.js';`,
  ],
  [
    'innerHTML',
    'packages/components/src/index.ts',
    syntax,
    `export const f = (e: Element) => { e.innerHTML = '<b>'; };`,
  ],
  [
    'innerHTML in a template',
    'packages/components/src/index.ts',
    syntax,
    'import { html } from "lit"; export const f = (x: string) => html`<p .innerHTML=${x}></p>`;',
  ],
  [
    'a style text',
    'packages/components/src/index.ts',
    'house/no-string-style',
    'import { html } from "lit"; export const f = () => html`<p style="color:red"></p>`;',
  ],
  [
    'a style with a hole',
    'packages/components/src/index.ts',
    'house/no-string-style',
    'import { html } from "lit"; export const f = (x: string) => html`<p style=${x}></p>`;',
  ],
  [
    'a style in drawn markup',
    'packages/charts/src/index.ts',
    'house/no-string-style',
    `export const f = () => '<g style="fill:red">';`,
  ],
  [
    'setAttribute of style',
    'packages/components/src/index.ts',
    syntax,
    `export const f = (e: Element) => e.setAttribute('style', 'top:0');`,
  ],
  [
    'rem',
    'packages/components/src/index.ts',
    syntax,
    'import { css } from "lit"; export const s = css`p { margin: 1.5rem }`;',
  ],
  ['the clock', 'packages/indicators/src/index.ts', syntax, `export const now = () => new Date();`],
  ['the clock in milliseconds', 'packages/sdk/src/index.ts', syntax, `export const now = () => Date.now();`],
  ['chance', 'packages/regions/src/index.ts', syntax, `export const r = () => Math.random();`],
  ['any', 'packages/server/src/index.ts', '@typescript-eslint/no-explicit-any', `export const f = (x: any) => x;`],
  ['a default export', 'packages/server/src/index.ts', 'import-x/no-default-export', `export default 1;`],
  ['export *', 'packages/server/src/index.ts', syntax, `export * from './x.js';`],
  ['an enum', 'packages/server/src/index.ts', syntax, `export enum E { a }`],
  ['console', 'packages/engines/src/index.ts', 'no-console', `console.log('x');`],
  [
    'a picture without words',
    'packages/components/src/index.ts',
    'lit-a11y/alt-text',
    'import { html } from "lit"; export const f = () => html`<img src="a.png">`;',
  ],
  [
    'an attribute bound twice',
    'packages/components/src/index.ts',
    'lit/no-duplicate-template-bindings',
    'import { html } from "lit"; export const f = (x: string) => html`<p class=${x} class=${x}></p>`;',
  ],
];

/** [what may be written, where, the rule that stays quiet, the code]. */
const good: typeof bad = [
  [
    'types of regions in the sdk',
    'packages/sdk/src/index.ts',
    direction,
    `export type { Region } from '@qianliyan/regions';`,
  ],
  ['an import up the rooms', 'packages/components/src/index.ts', direction, `export { fen } from '@qianliyan/sdk';`],
  [
    'a mapped style',
    'packages/components/src/index.ts',
    'house/no-string-style',
    'import { html } from "lit"; import { styleMap } from "lit/directives/style-map.js"; export const f = () => html`<p style=${styleMap({ top: "0" })}></p>`;',
  ],
  ['a date that was passed in', 'packages/sdk/src/index.ts', syntax, `export const f = (ms: number) => new Date(ms);`],
  ['a default export of tool configuration', '.storybook/main.ts', 'import-x/no-default-export', `export default {};`],
];

// The first lint of each kind reads the configuration and, of one package, the types.
describe('lint', { timeout: 60_000 }, () => {
  it.each(bad)('refuses %s', async (_name, file, rule, code) => {
    expect(await brokenRules(file, code)).toContain(rule);
  });

  it.each(good)('allows %s', async (_name, file, rule, code) => {
    expect(await brokenRules(file, code)).not.toContain(rule);
  });

  it('refuses a forgotten promise', async () => {
    const code = `export const f = (p: Promise<void>) => { p; };`;
    const rule = '@typescript-eslint/no-floating-promises';
    expect(await brokenTypedRules('packages/regions/src/index.ts', code)).toContain(rule);
    expect(await brokenTypedRules('packages/regions/src/index.ts', code.replace('p;', 'void p;'))).not.toContain(rule);
  });

  it('refuses a cycle', async () => {
    const file = 'test/lint/fixtures/cycle/a.ts';
    expect(await brokenRules(file, readFileSync(file, 'utf8'))).toContain('import-x/no-cycle');
  });
});
