import type { Topic } from '../topic.js';
import { purchases } from './purchases.js';

/** What agencies buy: tenders, bids and contracts. */
export const procurementTopics: readonly Topic[] = [purchases];
