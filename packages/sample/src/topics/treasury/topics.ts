import type { Topic } from '../topic.js';
import { adjustmentsTopic } from './adjustments.js';
import { carryOverTopic } from './carry-over.js';
import { cashTopic } from './cash.js';
import { drawAdjustmentsTopic, drawsTopic } from './draws.js';
import { guaranteesTopic } from './guarantees.js';
import { reserveFundsTopic } from './reserve-funds.js';
import { suspenseTopic } from './suspense.js';
import { unassignedTopic } from './unassigned.js';

/** Cash in the treasury, advances, funds set by, what was left over, and what must be kept up. 国库、往来、储备、结转与“三保” */
export const treasuryTopics: readonly Topic[] = [
  cashTopic,
  suspenseTopic,
  reserveFundsTopic,
  carryOverTopic,
  guaranteesTopic,
  unassignedTopic,
  adjustmentsTopic,
  drawsTopic,
  drawAdjustmentsTopic,
];
