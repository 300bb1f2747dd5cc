import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';
import { executionLine } from '../execution-line.js';
import { executedIn, ownClasses } from '../monthly-report.js';

/** 税收占比同比下降: the share of tax in general public revenue is below that of last year. */
export const taxShareDrop = defineIndicator({
  id: 'tax-share-drop',
  name: { zh: '税收占比同比下降', en: 'Tax share falling' },
  category: 'GPB-REV',
  meaning: {
    zh: '税收收入占比低于上年同期。',
    en: 'The share of tax in general public revenue is below that of last year.',
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
    partBefore: executedIn('same-period-last-year', ownClasses('GPB', 'revenue', 'subjectCode == "101"'), {
      zh: '上年同期税收收入',
      en: 'tax of last year',
    }),
    revenueBefore: executedIn('same-period-last-year', ownClasses('GPB', 'revenue'), {
      zh: '上年同期一般公共预算收入',
      en: 'revenue of last year',
    }),
  },
  parameters: {},
  applies: 'revenue > 0 && revenueBefore > 0',
  value: 'part / revenue - partBefore / revenueBefore',
  unit: 'ratio',
  levels: {
    red: { when: 'value < -0.08', action: 'inquiry', mark: 'default' },
    orange: { when: 'value < -0.05', action: 'explanation', mark: 'default' },
    yellow: { when: 'value < -0.03', action: 'check', mark: 'default' },
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
        executionMonthly: eachRegion([670, 669, 650, 649, 620, 619], (tax, regionCode) => [
          { regionCode, ...executionLine(2025, 12, 'GPB', 'revenue', '101'), amountMonth: tax },
          { regionCode, ...executionLine(2025, 12, 'GPB', 'revenue', '103'), amountMonth: 1000 - tax },
          { regionCode, ...executionLine(2024, 12, 'GPB', 'revenue', '101'), amountMonth: 700 },
          { regionCode, ...executionLine(2024, 12, 'GPB', 'revenue', '103'), amountMonth: 300 },
        ]),
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'orange', 'orange', 'red', { lacks: 'part' }),
    },
  ],
});
