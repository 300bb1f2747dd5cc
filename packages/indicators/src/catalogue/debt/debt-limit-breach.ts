import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';

/** 政府债务余额超限额: outstanding debt exceeds the approved limit. */
export const debtLimitBreach = defineIndicator({
  id: 'debt-limit-breach',
  name: { zh: '政府债务余额超限额', en: 'Debt over its limit' },
  category: 'DEBT',
  meaning: { zh: '政府债务余额超过批准的限额。', en: 'Outstanding debt exceeds the approved limit.' },
  stage: 'execute',
  nature: 'legality',
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
  amount: 'balance - limit',
  levels: { red: { when: 'value > 1', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '35',
      says: '地方政府举借债务的规模实行限额管理；举借的债务应当有偿还计划和稳定的偿还资金来源。',
      mark: 'found',
    },
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
        region: caseRegions(3),
        debtLimit: [
          { regionCode: '510100000', year: 2025, scope: 'whole', debtType: 'special', limitAmount: 1000 },
          { regionCode: '510300000', year: 2025, scope: 'whole', debtType: 'special', limitAmount: 1000 },
        ],
        debtBalance: eachRegion([1000, 1001, 1], (balance, regionCode) => ({
          regionCode,
          year: 2025,
          month: 12,
          scope: 'whole',
          debtType: 'special',
          balance,
        })),
      },
      expect: regionOutcomes('clear', 'red', { lacks: 'limit' }),
    },
  ],
});
