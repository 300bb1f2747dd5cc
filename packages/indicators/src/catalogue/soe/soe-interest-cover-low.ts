import { defineIndicator } from '../../definition/indicator.js';

/** 国企利息保障倍数低: earnings before interest and tax of an enterprise hardly cover its interest. */
export const soeInterestCoverLow = defineIndicator({
  id: 'soe-interest-cover-low',
  name: { zh: '国企利息保障倍数低', en: 'SOE interest cover low' },
  category: 'SOE',
  meaning: {
    zh: '企业息税前利润不足以覆盖利息支出。',
    en: 'Earnings before interest and tax of an enterprise hardly cover its interest.',
  },
  stage: 'execute',
  nature: 'risk',
  grain: ['regionCode', 'soeId'],
  needs: ['region'],
  measures: {
    ebit: {
      zh: '息税前利润',
      en: 'earnings before interest and tax',
      table: 'soeFinancial',
      sum: 'ebit',
      window: 'quarter-end',
      where: 'statement == "consolidated"',
      empty: 'unknown',
    },
    interest: {
      zh: '利息支出',
      en: 'interest',
      table: 'soeFinancial',
      sum: 'interest',
      window: 'quarter-end',
      where: 'statement == "consolidated"',
      empty: 'unknown',
    },
  },
  parameters: {},
  applies: 'interest > 0',
  value: 'ebit / interest',
  unit: 'count',
  amount: 'interest',
  levels: {
    red: { when: 'value < 1', action: 'inquiry', mark: 'default' },
    orange: { when: 'value < 1.5', action: 'explanation', mark: 'default' },
    yellow: { when: 'value < 2', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '中华人民共和国企业国有资产法',
      article: null,
      says: '出资人机构应当防止国有资产损失；还本付息压力较大的企业应当重点关注。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-12-31',
      given: {
        soeFinancial: [
          { soeId: 'two', year: 2025, month: 12, statement: 'consolidated', ebit: 200, interest: 100 },
          { soeId: 'below-two', year: 2025, month: 12, statement: 'consolidated', ebit: 199, interest: 100 },
          { soeId: 'one-half', year: 2025, month: 12, statement: 'consolidated', ebit: 150, interest: 100 },
          { soeId: 'below-half', year: 2025, month: 12, statement: 'consolidated', ebit: 149, interest: 100 },
          { soeId: 'one', year: 2025, month: 12, statement: 'consolidated', ebit: 100, interest: 100 },
          { soeId: 'below-one', year: 2025, month: 12, statement: 'consolidated', ebit: 99, interest: 100 },
          { soeId: 'no-debt', year: 2025, month: 12, statement: 'consolidated', ebit: 99, interest: 0 },
          { soeId: 'unreported', year: 2025, month: 12, statement: 'consolidated', interest: 100 },
        ],
      },
      expect: [
        { keys: { soeId: 'two' }, outcome: 'clear' },
        { keys: { soeId: 'below-two' }, outcome: 'yellow' },
        { keys: { soeId: 'one-half' }, outcome: 'yellow' },
        { keys: { soeId: 'below-half' }, outcome: 'orange' },
        { keys: { soeId: 'one' }, outcome: 'orange' },
        { keys: { soeId: 'below-one' }, outcome: 'red' },
        { keys: { soeId: 'no-debt' }, outcome: 'excluded' },
        { keys: { soeId: 'unreported' }, outcome: 'not-computable', measure: 'ebit' },
      ],
    },
  ],
});
