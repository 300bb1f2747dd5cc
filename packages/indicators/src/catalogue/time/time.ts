import type { Indicator } from '../../definition/indicator.js';
import { budgetDisclosureLate } from './budget-disclosure-late.js';
import { deptBudgetApprovalLate } from './dept-budget-approval-late.js';
import { draftSubmissionLate } from './draft-submission-late.js';
import { filingLate } from './filing-late.js';
import { finalAccountsApprovalLate } from './final-accounts-approval-late.js';
import { finalAccountsSubmissionLate } from './final-accounts-submission-late.js';
import { midyearReportMissing } from './midyear-report-missing.js';

/** 批复公开与法定时限 */
export const time: readonly Indicator[] = [
  budgetDisclosureLate,
  deptBudgetApprovalLate,
  draftSubmissionLate,
  filingLate,
  finalAccountsApprovalLate,
  finalAccountsSubmissionLate,
  midyearReportMissing,
];
