import type { Indicator } from '../../definition/indicator.js';
import { adminShareHigh } from './admin-share-high.js';
import { budgetAdjustmentRateHigh } from './budget-adjustment-rate-high.js';
import { budgetTurnoverFundOverCap } from './budget-turnover-fund-over-cap.js';
import { carryoverOverTwoYears } from './carryover-over-two-years.js';
import { carryoverPurposeChanged } from './carryover-purpose-changed.js';
import { expenditureOutturnDeviation } from './expenditure-outturn-deviation.js';
import { gpbCarryoverRatioHigh } from './gpb-carryover-ratio-high.js';
import { gpbExpenditureProgressGap } from './gpb-expenditure-progress-gap.js';
import { gpbFunctionProgressGap } from './gpb-function-progress-gap.js';
import { livelihoodShareDrop } from './livelihood-share-drop.js';
import { monthlySpendingImbalance } from './monthly-spending-imbalance.js';
import { noBudgetExpenditure } from './no-budget-expenditure.js';
import { overBudgetExpenditure } from './over-budget-expenditure.js';
import { rigidExpenditureShareHigh } from './rigid-expenditure-share-high.js';
import { salaryGuaranteeProgressLag } from './salary-guarantee-progress-lag.js';
import { stabilisationFundDrawUnapproved } from './stabilisation-fund-draw-unapproved.js';
import { stabilisationFundTooLarge } from './stabilisation-fund-too-large.js';
import { surplusNotToStabilisationFund } from './surplus-not-to-stabilisation-fund.js';
import { suspenseClearanceSlow } from './suspense-clearance-slow.js';
import { suspensePaymentGrowth } from './suspense-payment-growth.js';
import { suspensePaymentRatioHigh } from './suspense-payment-ratio-high.js';
import { threeGuaranteesBudgetGap } from './three-guarantees-budget-gap.js';
import { threeGuaranteesExecutionLag } from './three-guarantees-execution-lag.js';
import { treasuryCoverLow } from './treasury-cover-low.js';
import { unallocatedBudgetLate } from './unallocated-budget-late.js';
import { unapprovedBudgetAdjustment } from './unapproved-budget-adjustment.js';
import { yearEndRushMonth } from './year-end-rush-month.js';
import { yearEndRushProject } from './year-end-rush-project.js';

/** 一般公共预算支出与平衡 */
export const gpbExp: readonly Indicator[] = [
  adminShareHigh,
  budgetAdjustmentRateHigh,
  budgetTurnoverFundOverCap,
  carryoverOverTwoYears,
  carryoverPurposeChanged,
  expenditureOutturnDeviation,
  gpbCarryoverRatioHigh,
  gpbExpenditureProgressGap,
  gpbFunctionProgressGap,
  livelihoodShareDrop,
  monthlySpendingImbalance,
  noBudgetExpenditure,
  overBudgetExpenditure,
  rigidExpenditureShareHigh,
  salaryGuaranteeProgressLag,
  stabilisationFundDrawUnapproved,
  stabilisationFundTooLarge,
  surplusNotToStabilisationFund,
  suspenseClearanceSlow,
  suspensePaymentGrowth,
  suspensePaymentRatioHigh,
  threeGuaranteesBudgetGap,
  threeGuaranteesExecutionLag,
  treasuryCoverLow,
  unallocatedBudgetLate,
  unapprovedBudgetAdjustment,
  yearEndRushMonth,
  yearEndRushProject,
];
