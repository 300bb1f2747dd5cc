import type { Indicator } from '../../definition/indicator.js';

/** Nothing yet. */
export const audit: readonly Indicator[] = [];
