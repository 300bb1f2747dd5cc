import type { Indicator } from '../../definition/indicator.js';
import { agencyExecutionBehindSchedule } from './agency-execution-behind-schedule.js';
import { deptInyearAdditionHigh } from './dept-inyear-addition-high.js';
import { deptProgressAhead } from './dept-progress-ahead.js';
import { projectExecutionLow } from './project-execution-low.js';
import { projectExecutionLowThreeYears } from './project-execution-low-three-years.js';
import { projectExecutionOutOfBand } from './project-execution-out-of-band.js';
import { projectFundsIdle } from './project-funds-idle.js';
import { projectZeroExecution } from './project-zero-execution.js';

/** 部门预算 */
export const dept: readonly Indicator[] = [
  agencyExecutionBehindSchedule,
  deptProgressAhead,
  projectZeroExecution,
  projectExecutionLow,
  projectExecutionLowThreeYears,
  projectExecutionOutOfBand,
  projectFundsIdle,
  deptInyearAdditionHigh,
];
