import type { Topic } from '../topic.js';
import { documentTopic } from './documents.js';
import { disclosureTopic, eventTopic } from './events.js';
import { issueTopic } from './issued.js';
import { measureTopic } from './measures.js';
import { reportTopic } from './reports.js';

/** 转移支付与法定节点 */
export const transfersTopics: readonly Topic[] = [
  eventTopic,
  reportTopic,
  disclosureTopic,
  documentTopic,
  issueTopic,
  measureTopic,
];
