import type { RowInput } from '@qianliyan/sdk';
import type { Measure } from '../../definition/measure.js';
import { eachRegion } from '../case-regions.js';

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

/** 收支: what a fund has taken in and paid out this year. */
export const incomeAndExpense: Readonly<Record<'income' | 'expense', Measure>> = {
  income: wholeFund('incomeYtd', { zh: '收入累计', en: 'income' }),
  expense: wholeFund('expenseYtd', { zh: '支出累计', en: 'expense' }),
};

/** The unemployment funds of a region each in 2025, which took in 100 and paid out so much, for the rows of cases. */
export const fundsThatPaid = (expenses: readonly number[]): RowInput<'sifMonthly'>[] =>
  eachRegion(expenses, (expenseYtd, regionCode) => ({
    regionCode,
    year: 2025,
    month: 12,
    scope: 'whole',
    insuranceType: 'unemployment',
    incomeYtd: 100,
    expenseYtd,
    balance: 0,
  }));
