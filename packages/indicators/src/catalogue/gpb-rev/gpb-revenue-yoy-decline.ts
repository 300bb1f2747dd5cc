import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';
import { executionLine } from '../execution-line.js';
import { executedIn, ownClasses } from '../monthly-report.js';

/** 一般公共预算收入负增长: general public revenue to date is below the same period of last year. */
export const gpbRevenueYoyDecline = defineIndicator({
  id: 'gpb-revenue-yoy-decline',
  name: { zh: '一般公共预算收入负增长', en: 'Revenue below last year' },
  category: 'GPB-REV',
  meaning: {
    zh: '一般公共预算收入累计数低于上年同期。',
    en: 'General public revenue to date is below the same period of last year.',
  },
  stage: 'execute',
  nature: 'reasonableness',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture", "county"]' },
  needs: ['region'],
  measures: {
    now: executedIn('year-to-date', ownClasses('GPB', 'revenue'), { zh: '本年累计', en: 'to date' }),
    before: executedIn('same-period-last-year', ownClasses('GPB', 'revenue'), {
      zh: '上年同期',
      en: 'same period of last year',
    }),
  },
  parameters: {},
  applies: 'before > 0',
  value: 'now / before - 1',
  unit: 'ratio',
  amount: 'abs(now - before)',
  levels: {
    red: { when: 'value < -0.10', action: 'inquiry', mark: 'default' },
    orange: { when: 'value < -0.05', action: 'explanation', mark: 'default' },
    yellow: { when: 'value < 0', action: 'check', mark: 'found' },
  },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '36',
      says: '各级预算收入的编制，应当与经济社会发展水平相适应，与财政政策相衔接。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(7),
        executionMonthly: eachRegion([1000, 999, 950, 949, 900, 899], (amountMonth, regionCode) => [
          { regionCode, ...executionLine(2025, 12, 'GPB', 'revenue', '101'), amountMonth },
          { regionCode, ...executionLine(2024, 12, 'GPB', 'revenue', '101'), amountMonth: 1000 },
        ]),
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'orange', 'orange', 'red', { lacks: 'now' }),
    },
  ],
});
