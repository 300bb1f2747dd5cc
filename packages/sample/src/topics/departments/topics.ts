import type { Topic } from '../topic.js';
import { agencyAssets, agencyBudgets } from './agency-budgets.js';
import { performance } from './performance.js';

/** Agencies' own budgets, what they hold, and how their projects do. */
export const departmentsTopics: readonly Topic[] = [agencyBudgets, agencyAssets, performance];
