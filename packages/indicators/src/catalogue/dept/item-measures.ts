import type { Measure } from '../../definition/measure.js';
import { budgetIn, ownLines, paidIn } from './own-measures.js';

/** What an agency paid for the items of a list in the year, and its budget for them: as adjusted where it was, else as approved. */
export const itemMeasures: Readonly<Record<'paid' | 'approved' | 'adjusted', Measure>> = {
  paid: paidIn('year-to-date', 'fundBook == "GPB" && deptEconomicCode in items', {
    zh: '累计支付数',
    en: 'paid',
  }),
  approved: budgetIn(
    'year',
    ownLines('approved', 'deptEconomicCode in items'),
    { zh: '批复预算', en: 'approved budget' },
    'none',
  ),
  adjusted: budgetIn(
    'year',
    ownLines('adjusted', 'deptEconomicCode in items'),
    { zh: '调整后预算', en: 'adjusted budget' },
    'none',
  ),
};
