import type { Indicator } from '../../definition/indicator.js';
import { agencyExecutionBehindSchedule } from './agency-execution-behind-schedule.js';
import { projectFundsIdle } from './project-funds-idle.js';

/** 部门预算 */
export const dept: readonly Indicator[] = [agencyExecutionBehindSchedule, projectFundsIdle];
