import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';
import { executionLine } from '../execution-line.js';
import { executedIn, ownClasses } from '../monthly-report.js';

/** 累计收入同比异常增长: revenue to date grows implausibly above the same period of last year. */
export const gpbRevenueYtdYoySpike = defineIndicator({
  id: 'gpb-revenue-ytd-yoy-spike',
  name: { zh: '累计收入同比异常增长', en: 'Revenue to date far above last year' },
  category: 'GPB-REV',
  meaning: {
    zh: '一般公共预算收入累计数比上年同期增长过高。',
    en: 'Revenue to date grows implausibly above the same period of last year.',
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
    red: { when: 'value > 0.20', action: 'inquiry', mark: 'found' },
    yellow: { when: 'value > 0.15', action: 'check', mark: 'default' },
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
        executionMonthly: eachRegion([1150, 1151, 1200, 1201], (amountMonth, regionCode) => [
          { regionCode, ...executionLine(2025, 12, 'GPB', 'revenue', '101'), amountMonth },
          { regionCode, ...executionLine(2024, 12, 'GPB', 'revenue', '101'), amountMonth: 1000 },
        ]),
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'red', { lacks: 'now' }),
    },
  ],
});
