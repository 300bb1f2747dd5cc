import type { Measure } from '../../definition/measure.js';

/** “三保”数: a figure of the basic guarantees of a region's own level by the latest month, of all items or of one. */
export const guaranteed = (
  figure: 'need' | 'budget' | 'executed',
  words: { readonly zh: string; readonly en: string },
  item?: 'wages',
): Measure => ({
  ...words,
  table: 'threeGuarantees',
  sum: figure,
  window: 'month',
  where: `scope == "own"${item ? ` && item == "${item}"` : ''}`,
  empty: 'unknown',
});
