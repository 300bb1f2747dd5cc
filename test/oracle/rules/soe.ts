import type { Rules } from '../raw-tables.js';

/** Nothing yet. */
export const rules: Rules = {};
