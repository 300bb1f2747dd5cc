import type { Topic } from '../topic.js';
import { identicalBids } from './identical-bids.js';
import { purchases } from './purchases.js';
import { smallPurchases } from './small-purchases.js';

/** What agencies buy: tenders, bids and contracts. */
export const procurementTopics: readonly Topic[] = [purchases, smallPurchases, identicalBids];
