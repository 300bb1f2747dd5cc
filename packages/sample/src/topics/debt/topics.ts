import type { Topic } from '../topic.js';
import { enterpriseTopic } from './enterprises.js';
import { governmentDebtTopic } from './government-debt.js';

/** 国有企业与政府债务 */
export const debtTopics: readonly Topic[] = [enterpriseTopic, governmentDebtTopic];
