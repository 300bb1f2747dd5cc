import type { FundBook, RowInput } from '@qianliyan/sdk';
import type { Measure } from '../definition/measure.js';
import { executionLine } from './execution-line.js';
import { adjustedBudget, executedIn, ownClasses } from './monthly-report.js';

/** 某类支出与预算: spending to date and its adjusted budget, of each class where the grain holds `subjectCode`. */
export const classSpending = (fundBook: FundBook): Readonly<Record<'done' | 'budget', Measure>> => ({
  done: executedIn('year-to-date', ownClasses(fundBook, 'expenditure'), { zh: '支出累计', en: 'to date' }),
  budget: adjustedBudget(ownClasses(fundBook, 'expenditure')),
});

/** A class of spending of the first region by the report of June 2025, or of another month, for the rows of cases. */
export const classLine = (
  fundBook: FundBook,
  subjectCode: string,
  amountMonth: number,
  budgetAdjusted: number,
  month = 6,
): RowInput<'executionMonthly'> => ({
  regionCode: '510100000',
  ...executionLine(2025, month, fundBook, 'expenditure', subjectCode),
  amountMonth,
  budgetAdjusted,
});
