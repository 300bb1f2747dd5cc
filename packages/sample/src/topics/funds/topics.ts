import type { Topic } from '../topic.js';

/** Nothing yet. */
export const fundsTopics: readonly Topic[] = [];
