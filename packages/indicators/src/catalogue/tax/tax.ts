import type { Indicator } from '../../definition/indicator.js';
import { taxRevenueProgressGap } from './tax-revenue-progress-gap.js';

/** 税收 */
export const tax: readonly Indicator[] = [taxRevenueProgressGap];
