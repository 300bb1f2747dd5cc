import type { Direction, FundBook } from '@qianliyan/sdk';
import type { Measure } from '../definition/measure.js';
import type { Window } from '../definition/window.js';

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** Regions that have a budget of their own: sums of several and zones are left out. */
const withBudget = 'regionLevel in ["province", "prefecture", "county"]';

/** 本级各类: the lines of a fund book by class, of a region's own level, transfers left out; `more` narrows them. */
export const ownClasses = (fundBook: FundBook, direction: Direction, more = ''): string =>
  `fundBook == "${fundBook}" && scope == "own" && direction == "${direction}" && subjectLevel == 1 && !isTransfer && ${withBudget}${more && ` && ${more}`}`;

/** 转移性收入: the lines of what a region received from other levels in general public revenue. */
export const transfersReceived = `fundBook == "GPB" && scope == "own" && direction == "revenue" && subjectLevel == 1 && isTransfer && ${withBudget}`;

/** 执行数: what was received or spent, by the monthly report. */
export const executedIn = (window: Window, where: string, words: Words): Measure => ({
  ...words,
  table: 'executionMonthly',
  sum: 'amountMonth',
  window,
  where,
  empty: 'unknown',
});

/** 调整后预算: the budget as it stands by the latest monthly report. */
export const adjustedBudget = (where: string, words: Words = { zh: '调整后预算', en: 'adjusted budget' }): Measure => ({
  ...words,
  table: 'executionMonthly',
  sum: 'budgetAdjusted',
  window: 'month',
  where,
  empty: 'unknown',
});

/** 年初预算: the budget the year began with, by the latest monthly report. */
export const originalBudget = (where: string, words: Words = { zh: '年初预算', en: 'original budget' }): Measure => ({
  ...words,
  table: 'executionMonthly',
  sum: 'budgetOriginal',
  window: 'month',
  where,
  empty: 'unknown',
});
