import type { Topic } from '../topic.js';

/** Nothing yet. */
export const debtTopics: readonly Topic[] = [];
