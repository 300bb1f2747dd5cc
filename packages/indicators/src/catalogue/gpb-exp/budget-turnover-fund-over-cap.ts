import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';
import { originalSpending, originalSpendingLines } from './original-spending.js';

/** 预算周转金超限: the turnover fund exceeds its share of the general public spending of its level. */
export const budgetTurnoverFundOverCap = defineIndicator({
  id: 'budget-turnover-fund-over-cap',
  name: { zh: '预算周转金超限', en: 'Turnover fund over its cap' },
  category: 'GPB-EXP',
  meaning: {
    zh: '预算周转金余额超过本级一般公共预算支出的法定比例。',
    en: 'The turnover fund exceeds its share of the general public spending of its level.',
  },
  stage: 'final',
  nature: 'legality',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture", "county"]' },
  needs: ['region'],
  measures: {
    turnover: {
      zh: '预算周转金余额',
      en: 'turnover fund',
      table: 'stabilisationFund',
      sum: 'turnoverFundBalance',
      window: 'december',
      empty: 'unknown',
    },
    budget: originalSpending,
  },
  parameters: {
    cap: { zh: '上限比例', en: 'cap', value: 0.01, unit: 'ratio', mark: 'found', source: '预算法实施条例第四十九条' },
  },
  applies: 'budget > 0',
  value: 'turnover / budget',
  unit: 'ratio',
  amount: 'turnover',
  levels: { red: { when: 'value > cap', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: '中华人民共和国预算法实施条例',
      article: '49',
      says: '各级政府预算周转金的额度不得超过本级一般公共预算支出总额的 1%。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(4),
        stabilisationFund: eachRegion([10, 11, 1], (turnoverFundBalance, regionCode) => ({
          regionCode,
          year: 2025,
          month: 12,
          turnoverFundBalance,
        })),
        budgetLine: originalSpendingLines([true, true, false, true]),
      },
      expect: regionOutcomes('clear', 'red', { lacks: 'budget' }, { lacks: 'turnover' }),
    },
  ],
});
