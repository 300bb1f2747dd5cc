import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';

/** 库款保障水平偏低: cash in the treasury covers few months of the outflow of the last year, or more than it needs. */
export const treasuryCoverLow = defineIndicator({
  id: 'treasury-cover-low',
  name: { zh: '库款保障水平偏低', en: 'Cash in the treasury low' },
  category: 'GPB-EXP',
  meaning: {
    zh: '国库库款余额相对近一年月均流出过低（支付有风险）或过高（资金闲置）。',
    en: 'Cash in the treasury covers few months of the outflow of the last year, or more than it needs.',
  },
  stage: 'execute',
  nature: 'risk',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture"]' },
  needs: ['region'],
  measures: {
    balance: {
      zh: '库款余额',
      en: 'cash in the treasury',
      table: 'treasuryDaily',
      last: 'closingBalance',
      by: 'date',
      window: 'as-of',
      empty: 'unknown',
    },
    outflow: {
      zh: '近一年流出',
      en: 'outflow of the last year',
      table: 'treasuryDaily',
      sum: 'outflow',
      window: { lastDays: 365 },
      empty: 'unknown',
    },
    begun: {
      zh: '最早一日',
      en: 'first day told',
      table: 'treasuryDaily',
      min: 'date',
      window: 'as-of',
      empty: 'unknown',
    },
  },
  parameters: {},
  applies: 'outflow > 0 && daysSince(begun) >= 364',
  value: 'balance * 12 / outflow',
  unit: 'count',
  levels: {
    red: { when: 'value < 0.1', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value < 0.3', action: 'check', mark: 'default' },
    blue: { when: 'value > 0.8', action: 'record', mark: 'default' },
  },
  basis: [
    {
      document: '库款监测（省级财政监测系统）',
      article: null,
      says: '库款保障水平分为警示、偏低、正常、闲置四种状态；0.1、0.3、0.8 的界限待核实。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限：不足 0.1、0.3 个月，超过 0.8 个月；报送不满一年的不判断',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(8),
        treasuryDaily: [
          ...eachRegion([99, 100, 299, 300, 800, 801], (closingBalance, regionCode) => [
            { regionCode, year: 2024, date: '2024-12-31', inflow: 0, outflow: 0, closingBalance: 5 },
            { regionCode, year: 2025, date: '2025-01-01', inflow: 6000, outflow: 6000, closingBalance: 900 },
            { regionCode, year: 2025, date: '2025-12-30', inflow: 6000, outflow: 6000, closingBalance },
          ]),
          { regionCode: '510800000', year: 2025, date: '2025-02-01', inflow: 12000, outflow: 12000, closingBalance: 0 },
        ],
      },
      expect: regionOutcomes('red', 'yellow', 'yellow', 'clear', 'clear', 'blue', 'excluded', { lacks: 'balance' }),
    },
  ],
});
