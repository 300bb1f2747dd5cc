import type { Indicator } from '../../src/definition/indicator.js';
import { contractPublishedLate, oddPayment, perHeadOutlier } from './over-agencies.js';
import { draftSwing, revenueMonthSpike } from './over-regions.js';

/** One declaration for each way of speaking. */
export const samples: readonly Indicator[] = [
  revenueMonthSpike,
  draftSwing,
  perHeadOutlier,
  contractPublishedLate,
  oddPayment,
];
