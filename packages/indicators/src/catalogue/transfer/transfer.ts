import type { Indicator } from '../../definition/indicator.js';
import { advanceNoticeGeneralLow } from './advance-notice-general-low.js';
import { advanceNoticeSpecialLow } from './advance-notice-special-low.js';
import { generalTransferShareLow } from './general-transfer-share-low.js';
import { specialFundRuleOutdated } from './special-fund-rule-outdated.js';
import { transferAllocatedNotAppended } from './transfer-allocated-not-appended.js';
import { transferLocalMatchingRequired } from './transfer-local-matching-required.js';
import { transferNotItemised } from './transfer-not-itemised.js';
import { transferNotRegistered } from './transfer-not-registered.js';
import { transferRegisteredNotAllocated } from './transfer-registered-not-allocated.js';

/** 转移支付 */
export const transfer: readonly Indicator[] = [
  advanceNoticeGeneralLow,
  advanceNoticeSpecialLow,
  generalTransferShareLow,
  specialFundRuleOutdated,
  transferAllocatedNotAppended,
  transferLocalMatchingRequired,
  transferNotItemised,
  transferNotRegistered,
  transferRegisteredNotAllocated,
];
