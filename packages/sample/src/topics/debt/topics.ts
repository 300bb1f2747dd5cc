import type { Topic } from '../topic.js';
import { enterpriseTopic } from './enterprises.js';

/** 国有企业与政府债务 */
export const debtTopics: readonly Topic[] = [enterpriseTopic];
