import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, regionOutcomes } from '../case-regions.js';
import { balanceAndLimit, wholeBalances, wholeLimits } from './limit.js';

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
  measures: balanceAndLimit,
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
      says: '地方政府债务余额实行限额管理；各省、自治区、直辖市的政府债务余额不得突破国务院批准的限额。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(5),
        debtLimit: wholeLimits(4),
        debtBalance: wholeBalances([950, 951, 980, 981, 1]),
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'orange', { lacks: 'limit' }),
    },
  ],
});
