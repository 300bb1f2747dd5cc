import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';

/** 债券资金用途调整率: bond proceeds re-assigned to other projects over those allocated. */
export const bondPurposeChangeRate = defineIndicator({
  id: 'bond-purpose-change-rate',
  name: { zh: '债券资金用途调整率', en: 'Bond funds re-assigned' },
  category: 'DEBT',
  meaning: {
    zh: '已调整用途的债券资金占已分配资金的比例。',
    en: 'Bond proceeds re-assigned to other projects over those allocated.',
  },
  stage: 'execute',
  nature: 'reasonableness',
  grain: ['regionCode'],
  enabled: false,
  needs: ['region'],
  measures: {
    allocated: {
      zh: '已分配',
      en: 'allocated',
      table: 'bondUse',
      sum: 'allocatedAmount',
      window: 'quarter-end',
      empty: 'unknown',
    },
    reassigned: {
      zh: '调整用途',
      en: 're-assigned',
      table: 'bondUse',
      sum: 'reassignedAmount',
      window: 'quarter-end',
      empty: 'unknown',
    },
  },
  parameters: {},
  applies: 'allocated > 0',
  value: 'reassigned / allocated',
  unit: 'ratio',
  amount: 'reassigned',
  levels: {
    red: { when: 'value > 0.10', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > 0.05', action: 'check', mark: 'default' },
  },
  basis: [{ document: '（待核实）', article: null, says: '债券资金用途应当保持稳定。 待核实', mark: 'default' }],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(5),
        bondUse: [
          ...eachRegion([50, 51, 100, 101], (reassignedAmount, regionCode, at) => ({
            bondCode: 'B1',
            projectCode: `p${at}`,
            year: 2025,
            month: 12,
            issueDate: '2025-01-01',
            allocatedAmount: 1000,
            spentAmount: 0,
            reassignedAmount,
            regionCode,
          })),
          {
            bondCode: 'B1',
            projectCode: 'p9',
            year: 2025,
            month: 12,
            issueDate: '2025-01-01',
            allocatedAmount: 1000,
            spentAmount: 0,
            regionCode: '510600000',
          },
        ],
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'red', { lacks: 'reassigned' }),
    },
  ],
});
