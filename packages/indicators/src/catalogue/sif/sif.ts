import type { Indicator } from '../../definition/indicator.js';
import { pensionSupportRatioLow } from './pension-support-ratio-low.js';
import { sifContributionArrears } from './sif-contribution-arrears.js';
import { sifCurrentDeficit } from './sif-current-deficit.js';
import { sifPayableMonthsHigh } from './sif-payable-months-high.js';
import { sifPayableMonthsLow } from './sif-payable-months-low.js';
import { sifRevenueProgressGap } from './sif-revenue-progress-gap.js';
import { sifSubsidyLate } from './sif-subsidy-late.js';
import { sifSurplusRateLow } from './sif-surplus-rate-low.js';

/** 社会保险基金预算 */
export const sif: readonly Indicator[] = [
  pensionSupportRatioLow,
  sifContributionArrears,
  sifCurrentDeficit,
  sifPayableMonthsHigh,
  sifPayableMonthsLow,
  sifRevenueProgressGap,
  sifSubsidyLate,
  sifSurplusRateLow,
];
