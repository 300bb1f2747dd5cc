import type { Topic } from '../topic.js';

/** Nothing yet. */
export const transfersTopics: readonly Topic[] = [];
