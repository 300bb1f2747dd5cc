import type { Topic } from '../topic.js';

/** Nothing yet. */
export const revenueTopics: readonly Topic[] = [];
