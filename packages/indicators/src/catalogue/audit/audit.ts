import type { Indicator } from '../../definition/indicator.js';
import { auditRectificationOverdue } from './audit-rectification-overdue.js';
import { auditRectificationRateLow } from './audit-rectification-rate-low.js';

/** 审计整改 */
export const audit: readonly Indicator[] = [auditRectificationOverdue, auditRectificationRateLow];
