import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';
import { originalSpending, originalSpendingLines } from './original-spending.js';

/** 预算稳定调节基金规模过大: the stabilisation fund is a large share of general public spending: money lies idle. */
export const stabilisationFundTooLarge = defineIndicator({
  id: 'stabilisation-fund-too-large',
  name: { zh: '预算稳定调节基金规模过大', en: 'Stabilisation fund too large' },
  category: 'GPB-EXP',
  meaning: {
    zh: '预算稳定调节基金余额占一般公共预算支出的比例过高，资金沉淀。',
    en: 'The stabilisation fund is a large share of general public spending: money lies idle.',
  },
  stage: 'final',
  nature: 'reasonableness',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture", "county"]' },
  enabled: false,
  needs: ['region'],
  measures: {
    held: {
      zh: '预算稳定调节基金余额',
      en: 'stabilisation fund',
      table: 'stabilisationFund',
      sum: 'bsfClosing',
      window: 'december',
      empty: 'unknown',
    },
    budget: originalSpending,
  },
  parameters: {},
  applies: 'budget > 0',
  value: 'held / budget',
  unit: 'ratio',
  amount: 'held',
  levels: {
    red: { when: 'value > 0.10', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > 0.05', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '（待核实）',
      article: null,
      says: '预算稳定调节基金的规模一般不超过一般公共预算支出的 5%（国发〔2015〕35号）。 待核实',
      mark: 'default',
    },
  ],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(6),
        stabilisationFund: eachRegion([50, 51, 100, 101, 1], (bsfClosing, regionCode) => ({
          regionCode,
          year: 2025,
          month: 12,
          bsfClosing,
        })),
        budgetLine: originalSpendingLines([true, true, true, true, false, true]),
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'red', { lacks: 'budget' }, { lacks: 'held' }),
    },
  ],
});
