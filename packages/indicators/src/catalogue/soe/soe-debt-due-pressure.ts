import { defineIndicator } from '../../definition/indicator.js';
import { consolidated, statementOf } from './consolidated.js';

/** 国企到期债务压力: debt due within twelve months exceeds earnings before depreciation plus cash. */
export const soeDebtDuePressure = defineIndicator({
  id: 'soe-debt-due-pressure',
  name: { zh: '国企到期债务压力', en: 'SOE debt falling due' },
  category: 'SOE',
  meaning: {
    zh: '一年内到期债务超过息税折旧摊销前利润与货币资金之和。',
    en: 'Debt due within twelve months exceeds earnings before depreciation plus cash.',
  },
  stage: 'execute',
  nature: 'risk',
  grain: ['regionCode', 'soeId'],
  enabled: false,
  needs: ['region'],
  measures: {
    due: consolidated('debtDue12m', { zh: '一年内到期债务', en: 'due within 12 months' }),
    ebitda: consolidated('ebitda', { zh: '息税折旧摊销前利润', en: 'EBITDA' }),
    cash: consolidated('cash', { zh: '货币资金', en: 'cash' }),
  },
  parameters: {},
  value: 'due / (ebitda + cash)',
  unit: 'count',
  amount: 'due',
  levels: {
    red: { when: 'value > 2', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > 1', action: 'check', mark: 'default' },
  },
  basis: [{ document: '（待核实）', article: null, says: '到期债务应当有可靠的偿还来源。 待核实', mark: 'default' }],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-12-31',
      given: {
        soeFinancial: [
          statementOf('on', { debtDue12m: 100, ebitda: 40, cash: 60 }),
          statementOf('past', { debtDue12m: 101, ebitda: 40, cash: 60 }),
          statementOf('on-two', { debtDue12m: 200, ebitda: 40, cash: 60 }),
          statementOf('past-two', { debtDue12m: 201, ebitda: 40, cash: 60 }),
          statementOf('nothing', { debtDue12m: 201, ebitda: 0, cash: 0 }),
        ],
      },
      expect: [
        { keys: { soeId: 'on' }, outcome: 'clear' },
        { keys: { soeId: 'past' }, outcome: 'yellow' },
        { keys: { soeId: 'on-two' }, outcome: 'yellow' },
        { keys: { soeId: 'past-two' }, outcome: 'red' },
        { keys: { soeId: 'nothing' }, outcome: 'not-computable', measure: 'ebitda' },
      ],
    },
  ],
});
