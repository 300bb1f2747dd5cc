import type { Measure } from '../../definition/measure.js';
import type { Window } from '../../definition/window.js';
import { executionLine } from '../execution-line.js';
import { executedIn, ownClasses } from '../monthly-report.js';

/** 土地出让收入: what came from the sale of land, one item of government fund revenue. */
export const landRevenueIn = (
  window: Window,
  words: { readonly zh: string; readonly en: string } = { zh: '土地出让收入累计', en: 'land revenue to date' },
): Measure => ({
  ...words,
  table: 'executionMonthly',
  sum: 'amountMonth',
  window,
  where:
    'fundBook == "GF" && scope == "own" && direction == "revenue" && subjectLevel == 3 && !isTransfer && regionLevel in ["province", "prefecture", "county"] && subjectCode == "1030148"',
  empty: 'unknown',
});

/** A line of land revenue of a December, or of another item of fund revenue, for the rows of cases. */
export const landLine = (regionCode: string, year: number, amountMonth: number, subjectCode = '1030148') => ({
  regionCode,
  ...executionLine(year, 12, 'GF', 'revenue', subjectCode),
  subjectLevel: 3,
  amountMonth,
});

/** Revenue from land and general public revenue, side by side. */
export const landAndGeneral: Readonly<Record<'landRevenue' | 'revenue', Measure>> = {
  landRevenue: landRevenueIn('year-to-date'),
  revenue: executedIn('year-to-date', ownClasses('GPB', 'revenue'), {
    zh: '一般公共预算收入累计',
    en: 'general public revenue to date',
  }),
};
