import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';
import { ownDebt } from './own-debt.js';
import { resourceLines, resources } from './resources.js';

/** 政府债务率: debt over comprehensive resources: own general public revenue, transfers received and fund revenue. */
export const debtRatioHigh = defineIndicator({
  id: 'debt-ratio-high',
  name: { zh: '政府债务率', en: 'Debt over resources' },
  category: 'DEBT',
  meaning: {
    zh: '政府债务余额与综合财力之比。综合财力取本级一般公共预算收入、转移性收入与政府性基金收入之和。',
    en: 'Debt over comprehensive resources: own general public revenue, transfers received and fund revenue.',
  },
  stage: 'execute',
  nature: 'risk',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture"]' },
  needs: ['region'],
  measures: {
    general: ownDebt('general'),
    special: ownDebt('special'),
    ...resources,
  },
  parameters: {},
  applies: 'month.number >= 12 && (revenue + received + fund) > 0',
  value: '(general + special) / (revenue + received + fund)',
  unit: 'ratio',
  amount: 'general + special',
  levels: {
    red: { when: 'value >= 3', action: 'inquiry', mark: 'found' },
    orange: { when: 'value >= 2', action: 'explanation', mark: 'found' },
    yellow: { when: 'value >= 1.2', action: 'check', mark: 'found' },
  },
  basis: [
    {
      document: '地方政府债务率分档（未见正式文件）',
      article: null,
      says: '债务率 120%、200%、300% 分档；出处权威性低，待核实。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(7),
        debtBalance: eachRegion([1099, 1100, 1899, 1900, 2899, 2900], (balance, regionCode) => [
          { regionCode, year: 2025, month: 12, scope: 'own', debtType: 'general', balance: 100 },
          { regionCode, year: 2025, month: 12, scope: 'own', debtType: 'special', balance },
        ]),
        executionMonthly: resourceLines(6),
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'orange', 'orange', 'red', { lacks: 'general' }),
    },
  ],
});
