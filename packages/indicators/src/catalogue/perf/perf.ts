import type { Indicator } from '../../definition/indicator.js';

/** Nothing yet. */
export const perf: readonly Indicator[] = [];
