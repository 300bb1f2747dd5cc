import type { Indicator } from '../../definition/indicator.js';

/** Nothing yet. */
export const time: readonly Indicator[] = [];
