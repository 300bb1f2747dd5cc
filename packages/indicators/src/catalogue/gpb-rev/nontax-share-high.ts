import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';
import { executionLine } from '../execution-line.js';
import { executedIn, ownClasses } from '../monthly-report.js';

/** 非税收入占比过高: fees, fines and disposals are a large share of general public revenue. */
export const nontaxShareHigh = defineIndicator({
  id: 'nontax-share-high',
  name: { zh: '非税收入占比过高', en: 'Non-tax share of revenue high' },
  category: 'GPB-REV',
  meaning: {
    zh: '非税收入占一般公共预算收入的比例过高。',
    en: 'Fees, fines and disposals are a large share of general public revenue.',
  },
  stage: 'execute',
  nature: 'reasonableness',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture", "county"]' },
  needs: ['region'],
  measures: {
    part: executedIn('year-to-date', ownClasses('GPB', 'revenue', 'subjectCode == "103"'), {
      zh: '非税收入',
      en: 'non-tax revenue',
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
    red: { when: 'value > 0.50', action: 'inquiry', mark: 'default' },
    orange: { when: 'value > 0.45', action: 'explanation', mark: 'default' },
    yellow: { when: 'value > 0.40', action: 'check', mark: 'default' },
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
        executionMonthly: eachRegion([400, 401, 450, 451, 500, 501], (nontax, regionCode) => [
          { regionCode, ...executionLine(2025, 12, 'GPB', 'revenue', '103'), amountMonth: nontax },
          { regionCode, ...executionLine(2025, 12, 'GPB', 'revenue', '101'), amountMonth: 1000 - nontax },
        ]),
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'orange', 'orange', 'red', { lacks: 'part' }),
    },
  ],
});
