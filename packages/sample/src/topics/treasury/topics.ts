import type { Topic } from '../topic.js';

/** Nothing yet. */
export const treasuryTopics: readonly Topic[] = [];
