import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, regionOutcomes } from '../case-regions.js';
import { executionLine } from '../execution-line.js';
import { adjustedBudget, executedIn, ownClasses } from '../monthly-report.js';

/** 国资预算收入迟缓: state capital income lags the elapsed share of the year; red when none has come by the third quarter. */
export const scoRevenueDelay = defineIndicator({
  id: 'sco-revenue-delay',
  name: { zh: '国资预算收入迟缓', en: 'State capital income late' },
  category: 'SCO',
  meaning: {
    zh: '国有资本经营预算收入累计数落后于时序进度；三季度后仍为零的为红灯。',
    en: 'State capital income lags the elapsed share of the year; red when none has come by the third quarter.',
  },
  stage: 'execute',
  nature: 'reasonableness',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture"]' },
  needs: ['region'],
  measures: {
    done: executedIn('year-to-date', ownClasses('SCO', 'revenue'), { zh: '收入累计', en: 'to date' }),
    budget: adjustedBudget(ownClasses('SCO', 'revenue')),
  },
  parameters: {},
  applies: 'budget > 0',
  value: 'done / budget - month.timeProgress',
  unit: 'ratio',
  amount: 'budget - done',
  levels: {
    red: { when: 'value < -0.20 && done <= 0 && month.number >= 9', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value < -0.20', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '10',
      says: '国有资本经营预算应当按照收支平衡的原则编制，不列赤字，并安排资金调入一般公共预算。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '六月，时序进度 50%',
      asOf: '2025-06-30',
      given: {
        region: caseRegions(3),
        executionMonthly: [
          {
            regionCode: '510100000',
            ...executionLine(2025, 6, 'SCO', 'revenue', '103'),
            amountMonth: 300,
            budgetAdjusted: 1000,
          },
          {
            regionCode: '510300000',
            ...executionLine(2025, 6, 'SCO', 'revenue', '103'),
            amountMonth: 299,
            budgetAdjusted: 1000,
          },
        ],
      },
      expect: regionOutcomes('clear', 'yellow', { lacks: 'done' }),
    },
    {
      name: '九月仍为零',
      asOf: '2025-09-30',
      given: {
        region: caseRegions(1),
        executionMonthly: [
          {
            regionCode: '510100000',
            ...executionLine(2025, 9, 'SCO', 'revenue', '103'),
            amountMonth: 0,
            budgetAdjusted: 1000,
          },
        ],
      },
      expect: [{ keys: { regionCode: '510100000' }, outcome: 'red' }],
    },
  ],
});
