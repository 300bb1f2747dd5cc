import type { Topic } from '../topic.js';
import { agencyAssets, agencyBudgets } from './agency-budgets.js';
import { investmentReports } from './investment-reports.js';
import { leftOverTopic } from './left-over.js';
import { performance } from './performance.js';

/** Agencies' own budgets, what they hold, what they were left with, and how their projects do. */
export const departmentsTopics: readonly Topic[] = [
  agencyBudgets,
  agencyAssets,
  leftOverTopic,
  investmentReports,
  performance,
];
