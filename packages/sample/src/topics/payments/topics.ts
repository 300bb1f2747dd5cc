import type { Topic } from '../topic.js';
import { contracts } from './contracts.js';
import { payees } from './payees.js';

/** What payments are made under, and to whom. */
export const paymentsTopics: readonly Topic[] = [contracts, payees];
