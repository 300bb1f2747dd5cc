import type { Measure } from '../../definition/measure.js';

/** 全口径税收累计数: a figure of all taxes of a region together, to date by the latest month. */
export const taxToDate = (
  figure: 'amountTotal' | 'advanceCollected' | 'refund',
  words: { readonly zh: string; readonly en: string },
): Measure => ({
  ...words,
  table: 'taxMonthly',
  sum: figure,
  window: 'month',
  where: 'scope == "own" && taxLevel == 1 && industryCode == "all"',
  empty: 'unknown',
});
