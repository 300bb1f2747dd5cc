import { describe, expect, it } from 'vitest';
import { bundleSize } from '../../scripts/size/bundle-size.mjs';
import { weighed } from '../../scripts/size/weighed.mjs';

/** The most kilobytes each may cost a page after gzip, everything it imports included. Lower a number when you can. */
const budgets: Readonly<Record<string, number>> = {
  '@qianliyan/regions': 32,
  '@qianliyan/sdk': 20,
  '@qianliyan/indicators': 54,
  '@qianliyan/charts': 16,
  '@qianliyan/components': 72,
  'define/all': 72,
  'define/context': 24,
  'define/context-bar': 13,
  'define/execution-gauge': 24,
  'define/published-budget': 26,
  'define/ranking-table': 28,
  'define/region-map': 37,
  'define/warning-list': 26,
};

/** A bundler must be able to leave out what a page does not name. */
const small: readonly (readonly [code: string, kilobytes: number])[] = [
  [`export { fen } from '@qianliyan/sdk';`, 1],
  [`export { formatMoney } from '@qianliyan/charts';`, 2],
];

describe('size', () => {
  it.each(weighed())('of $name is within its budget', async ({ name, code }) => {
    const { gzip } = await bundleSize(code);
    expect(gzip).toBeGreaterThan(1000);
    expect(gzip / 1000).toBeLessThanOrEqual(budgets[name] ?? 0);
  });

  it.each(small)('of %s is at most %d kB', async (code, kilobytes) => {
    const { gzip } = await bundleSize(code);
    expect(gzip).toBeGreaterThan(50);
    expect(gzip / 1000).toBeLessThanOrEqual(kilobytes);
  });
});
