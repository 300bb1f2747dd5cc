import { describe, expect, it } from 'vitest';
import { bundleSize } from '../../scripts/size/bundle-size.mjs';

/** [what a page imports, the most kilobytes it may cost after gzip]. */
const budgets: readonly (readonly [code: string, kilobytes: number])[] = [
  [`export { fen } from '@qianliyan/sdk';`, 1],
  [`export { formatMoney } from '@qianliyan/charts';`, 2],
];

describe('size', () => {
  it.each(budgets)('%s costs at most %d kB', async (code, kilobytes) => {
    const { gzip } = await bundleSize(code);
    expect(gzip).toBeGreaterThan(50);
    expect(gzip).toBeLessThanOrEqual(kilobytes * 1000);
  });
});
