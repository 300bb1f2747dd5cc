import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';
import { executionLine } from '../execution-line.js';
import { adjustedBudget, executedIn, ownClasses } from '../monthly-report.js';

/** 一般公共预算支出进度滞后: general public spending to date over the adjusted budget lags the elapsed share of the year. */
export const gpbExpenditureProgressGap = defineIndicator({
  id: 'gpb-expenditure-progress-gap',
  name: { zh: '一般公共预算支出进度滞后', en: 'Spending behind schedule' },
  category: 'GPB-EXP',
  meaning: {
    zh: '一般公共预算支出累计数占调整后预算的比例，落后于最近应报月份的时序进度。',
    en: 'General public spending to date over the adjusted budget lags the elapsed share of the year.',
  },
  stage: 'execute',
  nature: 'reasonableness',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture", "county"]' },
  needs: ['region'],
  measures: {
    done: executedIn('year-to-date', ownClasses('GPB', 'expenditure'), { zh: '一般公共预算支出累计', en: 'to date' }),
    budget: adjustedBudget(ownClasses('GPB', 'expenditure')),
  },
  parameters: {},
  applies: 'budget > 0',
  value: 'done / budget - month.timeProgress',
  unit: 'ratio',
  amount: 'budget - done',
  levels: {
    red: { when: 'value < -0.15', action: 'inquiry', mark: 'default' },
    orange: { when: 'value < -0.10', action: 'explanation', mark: 'default' },
    yellow: { when: 'value < -0.05', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '57',
      says: '各级政府、各部门、各单位的支出必须按照预算执行。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限（六月，时序进度 50%）',
      asOf: '2025-06-30',
      given: {
        region: caseRegions(7),
        executionMonthly: eachRegion([450, 449, 400, 399, 350, 349], (amountMonth, regionCode) => ({
          regionCode,
          ...executionLine(2025, 6, 'GPB', 'expenditure', '205'),
          amountMonth,
          budgetAdjusted: 1000,
        })),
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'orange', 'orange', 'red', { lacks: 'done' }),
    },
  ],
});
