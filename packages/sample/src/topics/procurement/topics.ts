import type { Topic } from '../topic.js';

/** Nothing yet. */
export const procurementTopics: readonly Topic[] = [];
