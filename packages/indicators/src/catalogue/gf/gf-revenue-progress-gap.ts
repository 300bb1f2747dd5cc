import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';
import { executionLine } from '../execution-line.js';
import { adjustedBudget, executedIn, ownClasses } from '../monthly-report.js';

/** 政府性基金收入进度滞后: government fund revenue to date over the adjusted budget lags the elapsed share of the year. */
export const gfRevenueProgressGap = defineIndicator({
  id: 'gf-revenue-progress-gap',
  name: { zh: '政府性基金收入进度滞后', en: 'Fund revenue behind schedule' },
  category: 'GF',
  meaning: {
    zh: '政府性基金收入累计数占调整后预算的比例，落后于最近应报月份的时序进度。',
    en: 'Government fund revenue to date over the adjusted budget lags the elapsed share of the year.',
  },
  stage: 'execute',
  nature: 'reasonableness',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture", "county"]' },
  needs: ['region'],
  measures: {
    done: executedIn('year-to-date', ownClasses('GF', 'revenue'), { zh: '政府性基金收入累计', en: 'to date' }),
    budget: adjustedBudget(ownClasses('GF', 'revenue')),
  },
  parameters: {},
  applies: 'budget > 0',
  value: 'done / budget - month.timeProgress',
  unit: 'ratio',
  amount: 'budget - done',
  levels: {
    red: { when: 'value < -0.30', action: 'inquiry', mark: 'default' },
    orange: { when: 'value < -0.20', action: 'explanation', mark: 'default' },
    yellow: { when: 'value < -0.10', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '55',
      says: '预算收入征收部门和单位应当依法及时、足额征收应征的预算收入。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限（六月，时序进度 50%）',
      asOf: '2025-06-30',
      given: {
        region: caseRegions(7),
        executionMonthly: eachRegion([400, 399, 300, 299, 200, 199], (amountMonth, regionCode) => ({
          regionCode,
          ...executionLine(2025, 6, 'GF', 'revenue', '103'),
          amountMonth,
          budgetAdjusted: 1000,
        })),
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'orange', 'orange', 'red', { lacks: 'done' }),
    },
  ],
});
