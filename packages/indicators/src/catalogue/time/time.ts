import type { Indicator } from '../../definition/indicator.js';
import { budgetDisclosureLate } from './budget-disclosure-late.js';
import { deptBudgetApprovalLate } from './dept-budget-approval-late.js';

/** 批复公开与法定时限 */
export const time: readonly Indicator[] = [budgetDisclosureLate, deptBudgetApprovalLate];
