import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';
import { executionLine } from '../execution-line.js';
import { executedIn, ownClasses } from '../monthly-report.js';

/** 税收收入占比偏低: tax is a small share of general public revenue. */
export const taxRevenueShareLow = defineIndicator({
  id: 'tax-revenue-share-low',
  name: { zh: '税收收入占比偏低', en: 'Tax share of revenue low' },
  category: 'GPB-REV',
  meaning: {
    zh: '税收收入占一般公共预算收入的比例偏低，收入质量不高。',
    en: 'Tax is a small share of general public revenue.',
  },
  stage: 'execute',
  nature: 'reasonableness',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture", "county"]' },
  needs: ['region'],
  measures: {
    part: executedIn('year-to-date', ownClasses('GPB', 'revenue', 'subjectCode == "101"'), {
      zh: '税收收入',
      en: 'tax',
    }),
    revenue: executedIn('year-to-date', ownClasses('GPB', 'revenue'), {
      zh: '一般公共预算收入',
      en: 'general public revenue',
    }),
  },
  parameters: {},
  applies: 'revenue > 0',
  value: 'part / revenue',
  unit: 'ratio',
  amount: 'part',
  levels: {
    red: { when: 'value < 0.50', action: 'inquiry', mark: 'found' },
    orange: { when: 'value < 0.55', action: 'explanation', mark: 'found' },
    yellow: { when: 'value < 0.60', action: 'check', mark: 'found' },
  },
  basis: [
    {
      document: '关于上半年预算执行情况的审议意见（济宁市人大常委会，2024）',
      article: null,
      says: '税收收入占一般公共预算收入的比重偏低的县区应当提高收入质量。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(7),
        executionMonthly: eachRegion([600, 599, 550, 549, 500, 499], (tax, regionCode) => [
          { regionCode, ...executionLine(2025, 12, 'GPB', 'revenue', '101'), amountMonth: tax },
          { regionCode, ...executionLine(2025, 12, 'GPB', 'revenue', '103'), amountMonth: 1000 - tax },
        ]),
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'orange', 'orange', 'red', { lacks: 'part' }),
    },
  ],
});
