import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';

/** 债务限额使用率过高: outstanding debt is close to the approved limit. */
export const debtLimitUsageHigh = defineIndicator({
  id: 'debt-limit-usage-high',
  name: { zh: '债务限额使用率过高', en: 'Little room under the debt limit' },
  category: 'DEBT',
  meaning: { zh: '政府债务余额接近批准的限额。', en: 'Outstanding debt is close to the approved limit.' },
  stage: 'execute',
  nature: 'risk',
  grain: ['regionCode', 'debtType'],
  needs: ['region'],
  measures: {
    balance: {
      zh: '债务余额',
      en: 'balance',
      table: 'debtBalance',
      sum: 'balance',
      window: 'quarter-end',
      where: 'scope == "whole"',
      empty: 'unknown',
    },
    limit: {
      zh: '债务限额',
      en: 'limit',
      table: 'debtLimit',
      sum: 'limitAmount',
      window: 'year',
      where: 'scope == "whole"',
      empty: 'unknown',
    },
  },
  parameters: {},
  applies: 'limit > 0',
  value: 'balance / limit',
  unit: 'ratio',
  amount: 'balance',
  levels: {
    orange: { when: 'value > 0.98', action: 'explanation', mark: 'default' },
    yellow: { when: 'value > 0.95', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '中华人民共和国预算法实施条例',
      article: '43',
      says: '地方政府债务余额实行限额管理，各级政府债务余额不得超过批准的限额。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(5),
        debtLimit: [
          { regionCode: '510100000', year: 2025, scope: 'whole', debtType: 'special', limitAmount: 1000 },
          { regionCode: '510300000', year: 2025, scope: 'whole', debtType: 'special', limitAmount: 1000 },
          { regionCode: '510400000', year: 2025, scope: 'whole', debtType: 'special', limitAmount: 1000 },
          { regionCode: '510500000', year: 2025, scope: 'whole', debtType: 'special', limitAmount: 1000 },
        ],
        debtBalance: eachRegion([950, 951, 980, 981, 1], (balance, regionCode) => ({
          regionCode,
          year: 2025,
          month: 12,
          scope: 'whole',
          debtType: 'special',
          balance,
        })),
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'orange', { lacks: 'limit' }),
    },
  ],
});
