import type { Topic } from '../topic.js';

/** Nothing yet. */
export const departmentsTopics: readonly Topic[] = [];
