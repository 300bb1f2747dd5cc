import type { Plant } from '../plants/script.js';
import type { World } from '../world.js';
import { debtTopics } from './debt/topics.js';
import { departmentsTopics } from './departments/topics.js';
import { fundsTopics } from './funds/topics.js';
import { paymentsTopics } from './payments/topics.js';
import { procurementTopics } from './procurement/topics.js';
import { revenueTopics } from './revenue/topics.js';
import type { Topic } from './topic.js';
import { transfersTopics } from './transfers/topics.js';
import { treasuryTopics } from './treasury/topics.js';

/** Every topic, in the order its rows stand in a batch. */
export const topics: readonly Topic[] = [
  ...revenueTopics,
  ...treasuryTopics,
  ...fundsTopics,
  ...departmentsTopics,
  ...paymentsTopics,
  ...transfersTopics,
  ...debtTopics,
  ...procurementTopics,
];

/** What all topics plant. */
export const topicPlants = (world: World): Plant[] => topics.flatMap((topic) => topic.plants?.(world) ?? []);
