import type { Indicator } from '../../definition/indicator.js';
import { agencyExecutionBehindSchedule } from './agency-execution-behind-schedule.js';
import { budgetNotFullyCompiled } from './budget-not-fully-compiled.js';
import { deptBudgetForAssociations } from './dept-budget-for-associations.js';
import { deptCarryoverHigh } from './dept-carryover-high.js';
import { deptInyearAdditionHigh } from './dept-inyear-addition-high.js';
import { deptProgressAhead } from './dept-progress-ahead.js';
import { deptRankBottomTen } from './dept-rank-bottom-ten.js';
import { itMaintenanceCostOutlier } from './it-maintenance-cost-outlier.js';
import { lumpSumToSubordinate } from './lump-sum-to-subordinate.js';
import { meetingSingleOverStandard } from './meeting-single-over-standard.js';
import { meetingTrainingOverBudget } from './meeting-training-over-budget.js';
import { otherItemShareHigh } from './other-item-share-high.js';
import { perCapitaPersonnelOutlier } from './per-capita-personnel-outlier.js';
import { projectExecutionLow } from './project-execution-low.js';
import { projectExecutionLowThreeYears } from './project-execution-low-three-years.js';
import { projectExecutionOutOfBand } from './project-execution-out-of-band.js';
import { projectFundsForPersonnel } from './project-funds-for-personnel.js';
import { projectFundsIdle } from './project-funds-idle.js';
import { projectZeroExecution } from './project-zero-execution.js';
import { subjectVirementHigh } from './subject-virement-high.js';
import { threePublicMisclassification } from './three-public-misclassification.js';
import { threePublicNoBudget } from './three-public-no-budget.js';
import { threePublicOverBudget } from './three-public-over-budget.js';
import { threePublicProgressHigh } from './three-public-progress-high.js';
import { threePublicQ4Prepayment } from './three-public-q4-prepayment.js';
import { threePublicYoyIncrease } from './three-public-yoy-increase.js';

/** 部门预算 */
export const dept: readonly Indicator[] = [
  agencyExecutionBehindSchedule,
  budgetNotFullyCompiled,
  deptBudgetForAssociations,
  deptCarryoverHigh,
  deptInyearAdditionHigh,
  deptProgressAhead,
  deptRankBottomTen,
  itMaintenanceCostOutlier,
  lumpSumToSubordinate,
  meetingSingleOverStandard,
  meetingTrainingOverBudget,
  otherItemShareHigh,
  perCapitaPersonnelOutlier,
  projectExecutionLow,
  projectExecutionLowThreeYears,
  projectExecutionOutOfBand,
  projectFundsForPersonnel,
  projectFundsIdle,
  projectZeroExecution,
  subjectVirementHigh,
  threePublicMisclassification,
  threePublicNoBudget,
  threePublicOverBudget,
  threePublicProgressHigh,
  threePublicQ4Prepayment,
  threePublicYoyIncrease,
];
