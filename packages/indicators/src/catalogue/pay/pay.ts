import type { Indicator } from '../../definition/indicator.js';
import { splitPaymentUnderThreshold } from './split-payment-under-threshold.js';

/** 支付合规 */
export const pay: readonly Indicator[] = [splitPaymentUnderThreshold];
