import { defineIndicator } from '../../definition/indicator.js';
import { consolidated, statementOf } from './consolidated.js';

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
    ebit: consolidated('ebit', { zh: '息税前利润', en: 'earnings before interest and tax' }),
    interest: consolidated('interest', { zh: '利息支出', en: 'interest' }),
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
          statementOf('two', { ebit: 200, interest: 100 }),
          statementOf('below-two', { ebit: 199, interest: 100 }),
          statementOf('one-half', { ebit: 150, interest: 100 }),
          statementOf('below-half', { ebit: 149, interest: 100 }),
          statementOf('one', { ebit: 100, interest: 100 }),
          statementOf('below-one', { ebit: 99, interest: 100 }),
          statementOf('no-debt', { ebit: 99, interest: 0 }),
          statementOf('unreported', { interest: 100 }),
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
