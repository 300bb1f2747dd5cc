import type { Indicator } from '../definition/indicator.js';
import { agencyExecutionBehindSchedule } from './agency-execution-behind-schedule.js';
import { projectFundsIdle } from './project-funds-idle.js';
import { splitPaymentUnderThreshold } from './split-payment-under-threshold.js';

/** The indicators this package ships. 预警指标目录 */
export const catalogue: readonly Indicator[] = [
  agencyExecutionBehindSchedule,
  projectFundsIdle,
  splitPaymentUnderThreshold,
];
