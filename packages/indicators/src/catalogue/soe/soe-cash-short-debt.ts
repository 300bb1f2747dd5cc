import { defineIndicator } from '../../definition/indicator.js';
import { consolidated, statementOf } from './consolidated.js';

/** 国企短债覆盖不足: cash of an enterprise covers too little of its short-term debt. */
export const soeCashShortDebt = defineIndicator({
  id: 'soe-cash-short-debt',
  name: { zh: '国企短债覆盖不足', en: 'SOE cash short of its short debt' },
  category: 'SOE',
  meaning: {
    zh: '货币资金不足以覆盖短期债务。',
    en: 'Cash of an enterprise covers too little of its short-term debt.',
  },
  stage: 'execute',
  nature: 'risk',
  grain: ['regionCode', 'soeId'],
  enabled: false,
  needs: ['region'],
  measures: {
    cash: consolidated('cash', { zh: '货币资金', en: 'cash' }),
    shortDebt: consolidated('shortTermDebt', { zh: '短期债务', en: 'short-term debt' }),
  },
  parameters: {},
  applies: 'shortDebt > 0',
  value: 'cash / shortDebt',
  unit: 'ratio',
  amount: 'shortDebt - cash',
  levels: {
    red: { when: 'value < 0.25', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value < 0.5', action: 'check', mark: 'default' },
  },
  basis: [{ document: '（待核实）', article: null, says: '货币资金应当与短期债务相称。 待核实', mark: 'default' }],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-12-31',
      given: {
        soeFinancial: [
          statementOf('half', { cash: 50, shortTermDebt: 100 }),
          statementOf('below-half', { cash: 49, shortTermDebt: 100 }),
          statementOf('quarter', { cash: 25, shortTermDebt: 100 }),
          statementOf('below-quarter', { cash: 24, shortTermDebt: 100 }),
          statementOf('none', { cash: 24, shortTermDebt: 0 }),
          statementOf('unreported', { shortTermDebt: 100 }),
        ],
      },
      expect: [
        { keys: { soeId: 'half' }, outcome: 'clear' },
        { keys: { soeId: 'below-half' }, outcome: 'yellow' },
        { keys: { soeId: 'quarter' }, outcome: 'yellow' },
        { keys: { soeId: 'below-quarter' }, outcome: 'red' },
        { keys: { soeId: 'none' }, outcome: 'excluded' },
        { keys: { soeId: 'unreported' }, outcome: 'not-computable', measure: 'cash' },
      ],
    },
  ],
});
