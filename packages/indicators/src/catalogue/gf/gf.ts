import type { Indicator } from '../../definition/indicator.js';

/** Nothing yet. */
export const gf: readonly Indicator[] = [];
