import type { Indicator } from '../../definition/indicator.js';
import { majorInvestmentNotReported } from './major-investment-not-reported.js';
import { perfGoalMissing } from './perf-goal-missing.js';
import { perfGoalNotMet } from './perf-goal-not-met.js';
import { perfGoalWeak } from './perf-goal-weak.js';
import { perfProgressDeviation } from './perf-progress-deviation.js';
import { perfResultIgnored } from './perf-result-ignored.js';
import { perfScoreLow } from './perf-score-low.js';
import { projectEstimateOverrun } from './project-estimate-overrun.js';
import { projectNotInLibrary } from './project-not-in-library.js';
import { projectNotStarted } from './project-not-started.js';

/** 项目绩效 */
export const perf: readonly Indicator[] = [
  majorInvestmentNotReported,
  perfGoalMissing,
  perfGoalNotMet,
  perfGoalWeak,
  perfProgressDeviation,
  perfResultIgnored,
  perfScoreLow,
  projectEstimateOverrun,
  projectNotInLibrary,
  projectNotStarted,
];
