import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, regionOutcomes } from '../case-regions.js';
import { balanceAndLimit, wholeBalances, wholeLimits } from './limit.js';

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
  measures: balanceAndLimit,
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
      says: '地方政府债务余额实行限额管理；各省、自治区、直辖市的政府债务余额不得突破国务院批准的限额。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(3),
        debtLimit: wholeLimits(2),
        debtBalance: wholeBalances([1000, 1001, 1]),
      },
      expect: regionOutcomes('clear', 'red', { lacks: 'limit' }),
    },
  ],
});
