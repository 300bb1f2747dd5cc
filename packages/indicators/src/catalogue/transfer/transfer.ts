import type { Indicator } from '../../definition/indicator.js';
import { transferAllocatedNotAppended } from './transfer-allocated-not-appended.js';
import { transferNotRegistered } from './transfer-not-registered.js';
import { transferRegisteredNotAllocated } from './transfer-registered-not-allocated.js';

/** 转移支付 */
export const transfer: readonly Indicator[] = [
  transferAllocatedNotAppended,
  transferNotRegistered,
  transferRegisteredNotAllocated,
];
