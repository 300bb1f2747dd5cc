import type { Indicator } from '../../definition/indicator.js';
import { adminAssetIdle } from './admin-asset-idle.js';
import { assetDisposalNotRemitted } from './asset-disposal-not-remitted.js';
import { soeCashShortDebt } from './soe-cash-short-debt.js';
import { soeConsecutiveLoss } from './soe-consecutive-loss.js';
import { soeDebtDuePressure } from './soe-debt-due-pressure.js';
import { soeGuaranteeHigh } from './soe-guarantee-high.js';
import { soeInterestCoverLow } from './soe-interest-cover-low.js';
import { soeLeverageAbsolute } from './soe-leverage-absolute.js';
import { soeLeverageVsIndustry } from './soe-leverage-vs-industry.js';
import { soeValuePreservationLow } from './soe-value-preservation-low.js';
import { stateAssetReportMissing } from './state-asset-report-missing.js';

/** 国有资产 */
export const soe: readonly Indicator[] = [
  adminAssetIdle,
  assetDisposalNotRemitted,
  soeCashShortDebt,
  soeConsecutiveLoss,
  soeDebtDuePressure,
  soeGuaranteeHigh,
  soeInterestCoverLow,
  soeLeverageAbsolute,
  soeLeverageVsIndustry,
  soeValuePreservationLow,
  stateAssetReportMissing,
];
