import type { Indicator } from '../../definition/indicator.js';

/** Nothing yet. */
export const sif: readonly Indicator[] = [];
