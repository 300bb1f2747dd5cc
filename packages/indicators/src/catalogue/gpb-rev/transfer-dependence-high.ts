import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';
import { executionLine } from '../execution-line.js';
import { executedIn, ownClasses, transfersReceived } from '../monthly-report.js';

/** 财政依存度过高: transfers received dominate what a region can spend. */
export const transferDependenceHigh = defineIndicator({
  id: 'transfer-dependence-high',
  name: { zh: '财政依存度过高', en: 'Dependence on transfers high' },
  category: 'GPB-REV',
  meaning: {
    zh: '上级转移支付占可用财力（收入与转移支付之和）的比例过高。',
    en: 'Transfers received dominate what a region can spend.',
  },
  stage: 'execute',
  nature: 'risk',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture", "county"]' },
  needs: ['region'],
  measures: {
    revenue: executedIn('year-to-date', ownClasses('GPB', 'revenue'), { zh: '一般公共预算收入', en: 'revenue' }),
    received: executedIn('year-to-date', transfersReceived, { zh: '转移性收入', en: 'transfers received' }),
  },
  parameters: {},
  value: 'received / (revenue + received)',
  unit: 'ratio',
  amount: 'received',
  levels: {
    red: { when: 'value > 0.80', action: 'inquiry', mark: 'default' },
    orange: { when: 'value > 0.70', action: 'explanation', mark: 'default' },
    yellow: { when: 'value > 0.60', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '财政画像（省级财政监测系统）',
      article: null,
      says: '财政依存度为财政画像的一项指标，定义与档次为默认值。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(7),
        executionMonthly: eachRegion([400, 399, 300, 299, 200, 199], (own, regionCode) => [
          { regionCode, ...executionLine(2025, 12, 'GPB', 'revenue', '101'), amountMonth: own },
          { regionCode, ...executionLine(2025, 12, 'GPB', 'revenue', '110', true), amountMonth: 1000 - own },
        ]),
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'orange', 'orange', 'red', { lacks: 'revenue' }),
    },
  ],
});
