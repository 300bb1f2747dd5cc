import type { Topic } from '../topic.js';
import { documentTopic } from './documents.js';
import { disclosureTopic, eventTopic } from './events.js';

/** 转移支付与法定节点 */
export const transfersTopics: readonly Topic[] = [eventTopic, disclosureTopic, documentTopic];
