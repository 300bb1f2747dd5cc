import type { Indicator } from '../../definition/indicator.js';
import { auditRectificationOverdue } from './audit-rectification-overdue.js';
import { auditRectificationRateLow } from './audit-rectification-rate-low.js';
import { auditRectificationReportLate } from './audit-rectification-report-late.js';
import { auditRepeatFinding } from './audit-repeat-finding.js';

/** 审计整改 */
export const audit: readonly Indicator[] = [
  auditRectificationOverdue,
  auditRectificationRateLow,
  auditRectificationReportLate,
  auditRepeatFinding,
];
