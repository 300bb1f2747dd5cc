import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';
import { executionLine } from '../execution-line.js';
import { executedIn, ownClasses } from '../monthly-report.js';

/** 一般公共预算结转结余率偏高: what is left of general public money at the end of a year, carried over and balance, over spending of the year. */
export const gpbCarryoverRatioHigh = defineIndicator({
  id: 'gpb-carryover-ratio-high',
  name: { zh: '一般公共预算结转结余率偏高', en: 'Much of the budget left over' },
  category: 'GPB-EXP',
  meaning: {
    zh: '年末一般公共预算结转与结余合计占全年支出的比例过高。',
    en: 'What is left of general public money at the end of a year, carried over and balance, over spending of the year.',
  },
  stage: 'final',
  nature: 'reasonableness',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture", "county"]' },
  enabled: false,
  needs: ['region'],
  measures: {
    carried: {
      zh: '年末结转',
      en: 'carried over',
      table: 'carryover',
      sum: 'carryoverAmount',
      window: 'closed-year',
      where: 'fundBook == "GPB"',
      empty: 'unknown',
    },
    left: {
      zh: '年末结余',
      en: 'balance',
      table: 'carryover',
      sum: 'balanceAmount',
      window: 'closed-year',
      where: 'fundBook == "GPB"',
      empty: 'unknown',
    },
    spending: executedIn('closed-year', ownClasses('GPB', 'expenditure'), {
      zh: '全年支出',
      en: 'spending of the year',
    }),
  },
  parameters: {},
  applies: 'spending > 0',
  value: '(carried + left) / spending',
  unit: 'ratio',
  amount: 'carried + left',
  levels: {
    red: { when: 'value > 0.09', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > 0.05', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '（待核实）',
      article: null,
      says: '结转结余资金占支出的比例应当控制在 9% 以内（财预〔2013〕372号）。 待核实',
      mark: 'default',
    },
  ],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(6),
        carryover: [
          ...eachRegion([40, 41, 80, 81], (carryoverAmount, regionCode, at) => [
            { carryoverId: `a${at}`, regionCode, year: 2025, originYear: 2025, carryoverAmount, balanceAmount: 10 },
            { carryoverId: `b${at}`, regionCode, year: 2025, originYear: 2025, fundBook: 'GF', carryoverAmount: 900 },
          ]),
          { carryoverId: 'x', regionCode: '510600000', year: 2025, originYear: 2025, carryoverAmount: 1 },
        ],
        executionMonthly: [
          { regionCode: '510100000', ...executionLine(2025, 12, 'GPB', 'expenditure', '205'), amountMonth: 1000 },
          { regionCode: '510300000', ...executionLine(2025, 12, 'GPB', 'expenditure', '205'), amountMonth: 1000 },
          { regionCode: '510400000', ...executionLine(2025, 12, 'GPB', 'expenditure', '205'), amountMonth: 1000 },
          { regionCode: '510500000', ...executionLine(2025, 12, 'GPB', 'expenditure', '205'), amountMonth: 1000 },
          { regionCode: '510700000', ...executionLine(2025, 12, 'GPB', 'expenditure', '205'), amountMonth: 1000 },
        ],
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'red', { lacks: 'spending' }, { lacks: 'carried' }),
    },
  ],
});
