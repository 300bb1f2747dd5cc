import { defineIndicator } from '../../definition/indicator.js';

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
        region: [
          { regionCode: '510100000', name: '区划0100', shortName: '0100', level: 'prefecture' },
          { regionCode: '510300000', name: '区划0300', shortName: '0300', level: 'prefecture' },
          { regionCode: '510400000', name: '区划0400', shortName: '0400', level: 'prefecture' },
          { regionCode: '510500000', name: '区划0500', shortName: '0500', level: 'prefecture' },
          { regionCode: '510600000', name: '区划0600', shortName: '0600', level: 'prefecture' },
        ],
        debtLimit: [
          { regionCode: '510100000', year: 2025, scope: 'whole', debtType: 'special', limitAmount: 1000 },
          { regionCode: '510300000', year: 2025, scope: 'whole', debtType: 'special', limitAmount: 1000 },
          { regionCode: '510400000', year: 2025, scope: 'whole', debtType: 'special', limitAmount: 1000 },
          { regionCode: '510500000', year: 2025, scope: 'whole', debtType: 'special', limitAmount: 1000 },
        ],
        debtBalance: [
          { regionCode: '510100000', year: 2025, month: 12, scope: 'whole', debtType: 'special', balance: 950 },
          { regionCode: '510300000', year: 2025, month: 12, scope: 'whole', debtType: 'special', balance: 951 },
          { regionCode: '510400000', year: 2025, month: 12, scope: 'whole', debtType: 'special', balance: 980 },
          { regionCode: '510500000', year: 2025, month: 12, scope: 'whole', debtType: 'special', balance: 981 },
          { regionCode: '510600000', year: 2025, month: 12, scope: 'whole', debtType: 'special', balance: 1 },
        ],
      },
      expect: [
        { keys: { regionCode: '510100000' }, outcome: 'clear' },
        { keys: { regionCode: '510300000' }, outcome: 'yellow' },
        { keys: { regionCode: '510400000' }, outcome: 'yellow' },
        { keys: { regionCode: '510500000' }, outcome: 'orange' },
        { keys: { regionCode: '510600000' }, outcome: 'not-computable', measure: 'limit' },
      ],
    },
  ],
});
