import type { Indicator } from '../../definition/indicator.js';
import { illegalTaxPreference } from './illegal-tax-preference.js';
import { taxArrearsGrowth } from './tax-arrears-growth.js';
import { taxRevenueProgressGap } from './tax-revenue-progress-gap.js';

/** 税收 */
export const tax: readonly Indicator[] = [illegalTaxPreference, taxArrearsGrowth, taxRevenueProgressGap];
