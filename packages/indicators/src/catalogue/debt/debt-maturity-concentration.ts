import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';
import { ownDebt } from './own-debt.js';

/** 到期债务集中度: principal falling due within a year over outstanding debt. */
export const debtMaturityConcentration = defineIndicator({
  id: 'debt-maturity-concentration',
  name: { zh: '到期债务集中度', en: 'Debt falling due together' },
  category: 'DEBT',
  meaning: {
    zh: '未来一年内到期的本金占债务余额的比例。',
    en: 'Principal falling due within a year over outstanding debt.',
  },
  stage: 'execute',
  nature: 'risk',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture"]' },
  enabled: false,
  needs: ['region'],
  measures: {
    due: {
      zh: '一年内到期本金',
      en: 'principal due within a year',
      table: 'debtRepayment',
      sum: 'principalDue',
      window: 'all',
      where: 'daysSince(dueDate) < 0 && daysSince(dueDate) >= -365',
      empty: 'zero',
    },
    general: ownDebt('general'),
    special: ownDebt('special'),
  },
  parameters: {},
  applies: 'general + special > 0',
  value: 'due / (general + special)',
  unit: 'ratio',
  amount: 'due',
  levels: {
    red: { when: 'value > 0.30', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > 0.20', action: 'check', mark: 'default' },
  },
  basis: [{ document: '（待核实）', article: null, says: '到期债务应当分散。 待核实', mark: 'default' }],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(5),
        debtRepayment: eachRegion([200, 201, 300, 301], (principalDue, regionCode) => [
          { regionCode, year: 2026, dueDate: '2026-12-31', debtType: 'special', principalDue, interestDue: 0 },
          { regionCode, year: 2027, dueDate: '2027-01-01', debtType: 'special', principalDue: 999, interestDue: 0 },
        ]),
        debtBalance: caseRegions(4).flatMap(({ regionCode }) => [
          { regionCode, year: 2025, month: 12, scope: 'own', debtType: 'general', balance: 400 },
          { regionCode, year: 2025, month: 12, scope: 'own', debtType: 'special', balance: 600 },
        ]),
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'red', { lacks: 'general' }),
    },
  ],
});
