import type { Indicator } from '../../definition/indicator.js';

/** Nothing yet. */
export const ops: readonly Indicator[] = [];
