import type { Measure } from '../../definition/measure.js';

/** 全统筹区: a figure of an insurance fund as a whole, by the latest month. */
export const wholeFund = (
  figure: 'incomeYtd' | 'expenseYtd' | 'incomeBudget',
  words: { readonly zh: string; readonly en: string },
): Measure => ({
  ...words,
  table: 'sifMonthly',
  sum: figure,
  window: 'month',
  where: 'scope == "whole"',
  empty: 'unknown',
});
