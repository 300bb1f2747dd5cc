import type { Rules } from '../raw-tables.js';
import { behindSchedule } from './execution-rules.js';

/** 税收 */
export const rules: Rules = {
  'tax-revenue-progress-gap': behindSchedule({ book: 'GPB', direction: 'revenue', subjects: ['101'] }, [
    ['red', -150n],
    ['orange', -100n],
    ['yellow', -50n],
  ]),
};
