import type { Topic } from '../topic.js';

/** Nothing yet. */
export const paymentsTopics: readonly Topic[] = [];
