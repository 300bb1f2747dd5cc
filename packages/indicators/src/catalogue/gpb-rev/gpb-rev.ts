import type { Indicator } from '../../definition/indicator.js';
import { fiscalSelfSufficiencyLow } from './fiscal-self-sufficiency-low.js';
import { gpbRevenueMomSpike } from './gpb-revenue-mom-spike.js';
import { gpbRevenueMonthYoySpike } from './gpb-revenue-month-yoy-spike.js';
import { gpbRevenueProgressGap } from './gpb-revenue-progress-gap.js';
import { gpbRevenueYoyDecline } from './gpb-revenue-yoy-decline.js';
import { gpbRevenueYtdYoySpike } from './gpb-revenue-ytd-yoy-spike.js';
import { nontaxShareHigh } from './nontax-share-high.js';
import { revenueOutturnDeviation } from './revenue-outturn-deviation.js';
import { taxRevenueShareLow } from './tax-revenue-share-low.js';
import { taxShareDrop } from './tax-share-drop.js';
import { transferDependenceHigh } from './transfer-dependence-high.js';

/** 一般公共预算收入 */
export const gpbRev: readonly Indicator[] = [
  fiscalSelfSufficiencyLow,
  gpbRevenueMomSpike,
  gpbRevenueMonthYoySpike,
  gpbRevenueProgressGap,
  gpbRevenueYoyDecline,
  gpbRevenueYtdYoySpike,
  nontaxShareHigh,
  revenueOutturnDeviation,
  taxRevenueShareLow,
  taxShareDrop,
  transferDependenceHigh,
];
