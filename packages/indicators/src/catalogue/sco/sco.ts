import type { Indicator } from '../../definition/indicator.js';
import { scoDeficit } from './sco-deficit.js';
import { scoRevenueDelay } from './sco-revenue-delay.js';
import { scoTransferToGpbLow } from './sco-transfer-to-gpb-low.js';
import { soeProfitRemittanceOverdue } from './soe-profit-remittance-overdue.js';

/** 国有资本经营预算 */
export const sco: readonly Indicator[] = [scoDeficit, scoRevenueDelay, scoTransferToGpbLow, soeProfitRemittanceOverdue];
