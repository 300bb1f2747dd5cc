import type { Indicator } from '../../definition/indicator.js';
import { scoDeficit } from './sco-deficit.js';
import { scoRevenueDelay } from './sco-revenue-delay.js';

/** 国有资本经营预算 */
export const sco: readonly Indicator[] = [scoDeficit, scoRevenueDelay];
