import type { Indicator } from '../../definition/indicator.js';
import { advanceTaxCollection } from './advance-tax-collection.js';
import { fiscalSelfSufficiencyLow } from './fiscal-self-sufficiency-low.js';
import { gpbRevenueMomSpike } from './gpb-revenue-mom-spike.js';
import { gpbRevenueMonthYoySpike } from './gpb-revenue-month-yoy-spike.js';
import { gpbRevenueProgressGap } from './gpb-revenue-progress-gap.js';
import { gpbRevenueYoyDecline } from './gpb-revenue-yoy-decline.js';
import { gpbRevenueYtdYoySpike } from './gpb-revenue-ytd-yoy-spike.js';
import { majorTaxConcentration } from './major-tax-concentration.js';
import { nontaxRemittanceOverdue } from './nontax-remittance-overdue.js';
import { nontaxShareHigh } from './nontax-share-high.js';
import { refundRatioHigh } from './refund-ratio-high.js';
import { revenueOutturnDeviation } from './revenue-outturn-deviation.js';
import { taxItemYtdYoySpike } from './tax-item-ytd-yoy-spike.js';
import { taxRevenueShareLow } from './tax-revenue-share-low.js';
import { taxShareDrop } from './tax-share-drop.js';
import { transferDependenceHigh } from './transfer-dependence-high.js';

/** 一般公共预算收入 */
export const gpbRev: readonly Indicator[] = [
  advanceTaxCollection,
  fiscalSelfSufficiencyLow,
  gpbRevenueMomSpike,
  gpbRevenueMonthYoySpike,
  gpbRevenueProgressGap,
  gpbRevenueYoyDecline,
  gpbRevenueYtdYoySpike,
  majorTaxConcentration,
  nontaxRemittanceOverdue,
  nontaxShareHigh,
  refundRatioHigh,
  revenueOutturnDeviation,
  taxItemYtdYoySpike,
  taxRevenueShareLow,
  taxShareDrop,
  transferDependenceHigh,
];
