import type { Indicator } from '../../definition/indicator.js';
import { gfCarryoverOver30pct } from './gf-carryover-over-30pct.js';
import { gfRevenueProgressGap } from './gf-revenue-progress-gap.js';
import { gfZeroExecution } from './gf-zero-execution.js';
import { landFinanceDependence } from './land-finance-dependence.js';
import { landRevenueExceedsGpb } from './land-revenue-exceeds-gpb.js';
import { landRevenueYoySpike } from './land-revenue-yoy-spike.js';

/** 政府性基金预算 */
export const gf: readonly Indicator[] = [
  gfCarryoverOver30pct,
  gfRevenueProgressGap,
  gfZeroExecution,
  landFinanceDependence,
  landRevenueExceedsGpb,
  landRevenueYoySpike,
];
