import type { Measure } from '../../definition/measure.js';
import type { Window } from '../../definition/window.js';

interface Words {
  readonly zh: string;
  readonly en: string;
}

const seen = (where: string | undefined): { readonly where?: string } => (where === undefined ? {} : { where });

/** 支付数: what was paid; nothing paid is nought. */
export const paidIn = (window: Window, where?: string, words: Words = { zh: '支付数', en: 'paid' }): Measure => ({
  ...words,
  table: 'paymentVoucher',
  sum: 'actualAmount',
  window,
  ...seen(where),
  empty: 'zero',
});

/** 可执行指标: what was allotted, cuts not taken off. */
export const allottedIn = (
  window: Window,
  where = 'executable',
  empty: Measure['empty'] = 'zero',
  words: Words = { zh: '可执行指标', en: 'allotted' },
): Measure => ({ ...words, table: 'allotment', sum: 'amount', window, where, empty });

/** 调减: what was cut of allotments. */
export const reducedIn = (
  window: Window,
  where = 'executable',
  empty: Measure['empty'] = 'zero',
  words: Words = { zh: '调减', en: 'reduced' },
): Measure => ({ ...words, table: 'allotment', sum: 'reducedAmount', window, where, empty });

/** The lines agencies' own budgets are made of: expenditure of their own level by item, no transfers. 部门预算明细 */
export const ownLines = (stage: 'draft' | 'approved' | 'adjusted', more = ''): string =>
  `stage == "${stage}" && fundBook == "GPB" && scope == "own" && direction == "expenditure" && subjectLevel == 3 && !isTransfer && agencyCode != null${more && ` && ${more}`}`;

/** A sum over those lines. */
export const budgetIn = (
  window: Window,
  where: string,
  words: Words,
  empty: Measure['empty'] = 'unknown',
): Measure => ({ ...words, table: 'budgetLine', sum: 'amount', window, where, empty });
