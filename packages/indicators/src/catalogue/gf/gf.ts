import type { Indicator } from '../../definition/indicator.js';
import { gfRevenueProgressGap } from './gf-revenue-progress-gap.js';
import { gfZeroExecution } from './gf-zero-execution.js';

/** 政府性基金预算 */
export const gf: readonly Indicator[] = [gfRevenueProgressGap, gfZeroExecution];
