import type { Indicator } from '../../definition/indicator.js';
import { bonusSubsidyOutOfScope } from './bonus-subsidy-out-of-scope.js';
import { duplicatePayment } from './duplicate-payment.js';
import { largeCashWithdrawal } from './large-cash-withdrawal.js';
import { luxuryKeywords } from './luxury-keywords.js';
import { paymentDateAnomaly } from './payment-date-anomaly.js';
import { paymentInfoIrregular } from './payment-info-irregular.js';
import { paymentToIndividual } from './payment-to-individual.js';
import { paymentToOwnAccount } from './payment-to-own-account.js';
import { paymentToUnion } from './payment-to-union.js';
import { roundAmountRetail } from './round-amount-retail.js';
import { splitPaymentUnderThreshold } from './split-payment-under-threshold.js';
import { suspiciousPurpose } from './suspicious-purpose.js';

/** 支付合规 */
export const pay: readonly Indicator[] = [
  bonusSubsidyOutOfScope,
  duplicatePayment,
  largeCashWithdrawal,
  luxuryKeywords,
  paymentDateAnomaly,
  paymentInfoIrregular,
  paymentToIndividual,
  paymentToOwnAccount,
  paymentToUnion,
  roundAmountRetail,
  splitPaymentUnderThreshold,
  suspiciousPurpose,
];
