import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';
import { executionLine } from '../execution-line.js';
import { adjustedBudget, originalBudget, ownClasses } from '../monthly-report.js';

/** 预算调整率过高: the adjusted spending budget is far from the original one. */
export const budgetAdjustmentRateHigh = defineIndicator({
  id: 'budget-adjustment-rate-high',
  name: { zh: '预算调整率过高', en: 'Budget adjusted far' },
  category: 'GPB-EXP',
  meaning: {
    zh: '调整后支出预算与年初预算相差过大。',
    en: 'The adjusted spending budget is far from the original one.',
  },
  stage: 'execute',
  nature: 'compliance',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture", "county"]' },
  needs: ['region'],
  measures: {
    original: originalBudget(ownClasses('GPB', 'expenditure'), { zh: '年初预算', en: 'original' }),
    adjusted: adjustedBudget(ownClasses('GPB', 'expenditure'), { zh: '调整后预算', en: 'adjusted' }),
  },
  parameters: {},
  applies: 'original > 0',
  value: 'abs(adjusted - original) / original',
  unit: 'ratio',
  amount: 'abs(adjusted - original)',
  levels: {
    red: { when: 'value > 0.30', action: 'inquiry', mark: 'default' },
    orange: { when: 'value > 0.20', action: 'explanation', mark: 'default' },
    yellow: { when: 'value > 0.10', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '67',
      says: '经批准的预算在执行中需要增加或者减少预算总支出等情况的，应当进行预算调整。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(7),
        executionMonthly: eachRegion([1100, 1101, 1200, 799, 1300, 1301], (budgetAdjusted, regionCode) => ({
          regionCode,
          ...executionLine(2025, 12, 'GPB', 'expenditure', '205'),
          amountMonth: 1,
          budgetOriginal: 1000,
          budgetAdjusted,
        })),
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'orange', 'orange', 'red', { lacks: 'original' }),
    },
  ],
});
