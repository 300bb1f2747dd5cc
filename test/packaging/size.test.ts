import { describe, expect, it } from 'vitest';
import { bundleSize } from '../../scripts/size/bundle-size.mjs';
import { weighed } from '../../scripts/size/weighed.mjs';

/** The most kilobytes each may cost a page after gzip, everything it imports included. Lower a number when you can. */
const budgets: Readonly<Record<string, number>> = {
  '@qianliyan/regions': 32,
  '@qianliyan/sdk': 54,
  '@qianliyan/indicators': 90,
  '@qianliyan/charts': 16,
  '@qianliyan/components': 79,
  'define/all': 79,
  'define/context': 35,
  'define/context-bar': 13,
  'define/execution-gauge': 24,
  'define/published-budget': 26,
  'define/ranking-table': 28,
  'define/region-map': 37,
  'define/warning-list': 24,
};

/** What every page of the data SDK pays: the typed client over HTTP, its errors, money and periods. */
const core = `export {
  createClient, httpSource, AmountError, QianliyanError, QueryError, SourceError,
  addFen, amountText, fen, parseAmount, dayFromEpoch, dayOfYear, daysBetween, daysInMonth, epochDay, isDay, lastDayOf, periodOf, timeProgress
} from '@qianliyan/sdk';`;

/** A bundler must be able to leave out what a page does not name. */
const small: readonly (readonly [code: string, kilobytes: number])[] = [
  [core, 10],
  [core.replace('}', ', drillDown, rateValue, execution, warnings }'), 13],
  [`export { publishedSource } from '@qianliyan/sdk/published';`, 13],
  [`export * from '@qianliyan/indicators/runtime';`, 11],
  [`export * from '@qianliyan/indicators/runtime'; export { parseExpression } from '@qianliyan/indicators';`, 37],
  [`export { evaluatePlan, explained, warningsOf } from '@qianliyan/indicators';`, 22],
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
