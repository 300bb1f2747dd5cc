import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';
import { executionLine } from '../execution-line.js';
import { executedIn, ownClasses } from '../monthly-report.js';

/** 当月收入同比异常增长: revenue of a month jumps above the same month of last year. */
export const gpbRevenueMonthYoySpike = defineIndicator({
  id: 'gpb-revenue-month-yoy-spike',
  name: { zh: '当月收入同比异常增长', en: 'Revenue of a month far above last year' },
  category: 'GPB-REV',
  meaning: {
    zh: '一般公共预算当月收入比上年同月大幅增长。',
    en: 'Revenue of a month jumps above the same month of last year.',
  },
  stage: 'execute',
  nature: 'reasonableness',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture", "county"]' },
  needs: ['region'],
  measures: {
    now: executedIn('month', ownClasses('GPB', 'revenue'), { zh: '当月收入', en: 'of the month' }),
    before: executedIn('same-month-last-year', ownClasses('GPB', 'revenue'), {
      zh: '上年同月收入',
      en: 'same month of last year',
    }),
  },
  parameters: {},
  applies: 'before > 0',
  value: 'now / before - 1',
  unit: 'ratio',
  amount: 'abs(now - before)',
  levels: {
    red: { when: 'value > 0.50', action: 'inquiry', mark: 'found' },
    yellow: { when: 'value > 0.30', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '55',
      says: '预算收入征收部门和单位不得违反规定多征、提前征收或者减征、免征、缓征应征的预算收入。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(5),
        executionMonthly: eachRegion([1300, 1301, 1500, 1501], (amountMonth, regionCode) => [
          { regionCode, ...executionLine(2025, 12, 'GPB', 'revenue', '101'), amountMonth },
          { regionCode, ...executionLine(2024, 12, 'GPB', 'revenue', '101'), amountMonth: 1000 },
        ]),
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'red', { lacks: 'now' }),
    },
  ],
});
