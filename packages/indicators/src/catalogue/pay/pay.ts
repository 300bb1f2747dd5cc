import type { Indicator } from '../../definition/indicator.js';
import { advancePaymentHigh } from './advance-payment-high.js';
import { bonusSubsidyOutOfScope } from './bonus-subsidy-out-of-scope.js';
import { duplicatePayment } from './duplicate-payment.js';
import { largeCashWithdrawal } from './large-cash-withdrawal.js';
import { luxuryKeywords } from './luxury-keywords.js';
import { meetingVenueNotDesignated } from './meeting-venue-not-designated.js';
import { newSmallCompanyPayee } from './new-small-company-payee.js';
import { paymentDateAnomaly } from './payment-date-anomaly.js';
import { paymentExceedsContract } from './payment-exceeds-contract.js';
import { paymentInfoIrregular } from './payment-info-irregular.js';
import { paymentProcessingSlow } from './payment-processing-slow.js';
import { paymentToIndividual } from './payment-to-individual.js';
import { paymentToOwnAccount } from './payment-to-own-account.js';
import { paymentToUnion } from './payment-to-union.js';
import { roundAmountRetail } from './round-amount-retail.js';
import { smePaymentOverdue } from './sme-payment-overdue.js';
import { splitPaymentUnderThreshold } from './split-payment-under-threshold.js';
import { suspiciousPayee } from './suspicious-payee.js';
import { suspiciousPurpose } from './suspicious-purpose.js';
import { vehicleRepairNotDesignated } from './vehicle-repair-not-designated.js';

/** 支付合规 */
export const pay: readonly Indicator[] = [
  advancePaymentHigh,
  bonusSubsidyOutOfScope,
  duplicatePayment,
  largeCashWithdrawal,
  luxuryKeywords,
  meetingVenueNotDesignated,
  newSmallCompanyPayee,
  paymentDateAnomaly,
  paymentExceedsContract,
  paymentInfoIrregular,
  paymentProcessingSlow,
  paymentToIndividual,
  paymentToOwnAccount,
  paymentToUnion,
  roundAmountRetail,
  smePaymentOverdue,
  splitPaymentUnderThreshold,
  suspiciousPayee,
  suspiciousPurpose,
  vehicleRepairNotDesignated,
];
