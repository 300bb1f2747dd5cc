import type { Indicator } from '../../definition/indicator.js';
import { bondFundsIdle } from './bond-funds-idle.js';
import { bondProjectProgressLag } from './bond-project-progress-lag.js';
import { bondPurposeChangeRate } from './bond-purpose-change-rate.js';
import { debtGrowthFast } from './debt-growth-fast.js';
import { debtLimitBreach } from './debt-limit-breach.js';
import { debtLimitUsageHigh } from './debt-limit-usage-high.js';
import { debtMaturityConcentration } from './debt-maturity-concentration.js';
import { debtNotInAdjustment } from './debt-not-in-adjustment.js';
import { debtRatioHigh } from './debt-ratio-high.js';
import { debtRepaymentOverdue } from './debt-repayment-overdue.js';
import { debtReportMissing } from './debt-report-missing.js';
import { debtServiceRatioHigh } from './debt-service-ratio-high.js';
import { generalDebtInterestBurden } from './general-debt-interest-burden.js';
import { illegalDebtOrGuarantee } from './illegal-debt-or-guarantee.js';
import { refinancingDependence } from './refinancing-dependence.js';
import { specialBondCoverageLow } from './special-bond-coverage-low.js';
import { specialDebtInterestBurden } from './special-debt-interest-burden.js';

/** 政府债务 */
export const debt: readonly Indicator[] = [
  bondFundsIdle,
  bondProjectProgressLag,
  bondPurposeChangeRate,
  debtGrowthFast,
  debtLimitBreach,
  debtLimitUsageHigh,
  debtMaturityConcentration,
  debtNotInAdjustment,
  debtRatioHigh,
  debtRepaymentOverdue,
  debtReportMissing,
  debtServiceRatioHigh,
  generalDebtInterestBurden,
  illegalDebtOrGuarantee,
  refinancingDependence,
  specialBondCoverageLow,
  specialDebtInterestBurden,
];
