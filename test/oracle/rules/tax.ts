import type { Rules } from '../raw-tables.js';
import { eachPayment, holds } from './payment-rules.js';
import { arrearsRules } from './tax-months.js';
import { behindSchedule } from './execution-rules.js';

/** 税收 */
export const rules: Rules = {
  ...arrearsRules,
  'tax-revenue-progress-gap': behindSchedule({ book: 'GPB', direction: 'revenue', subjects: ['101'] }, [
    ['red', -150n],
    ['orange', -100n],
    ['yellow', -50n],
  ]),
  'illegal-tax-preference': eachPayment((row, fen) =>
    fen > 0n && holds(row['purpose'], ['税收返还', '税收奖励', '税费返还', '先征后返']) ? 'red' : null,
  ),
};
