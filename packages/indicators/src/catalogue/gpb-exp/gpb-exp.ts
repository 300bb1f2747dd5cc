import type { Indicator } from '../../definition/indicator.js';
import { adminShareHigh } from './admin-share-high.js';
import { budgetAdjustmentRateHigh } from './budget-adjustment-rate-high.js';
import { expenditureOutturnDeviation } from './expenditure-outturn-deviation.js';
import { gpbExpenditureProgressGap } from './gpb-expenditure-progress-gap.js';
import { gpbFunctionProgressGap } from './gpb-function-progress-gap.js';
import { livelihoodShareDrop } from './livelihood-share-drop.js';
import { noBudgetExpenditure } from './no-budget-expenditure.js';
import { overBudgetExpenditure } from './over-budget-expenditure.js';
import { yearEndRushMonth } from './year-end-rush-month.js';

/** 一般公共预算支出与平衡 */
export const gpbExp: readonly Indicator[] = [
  adminShareHigh,
  budgetAdjustmentRateHigh,
  expenditureOutturnDeviation,
  gpbExpenditureProgressGap,
  gpbFunctionProgressGap,
  livelihoodShareDrop,
  noBudgetExpenditure,
  overBudgetExpenditure,
  yearEndRushMonth,
];
