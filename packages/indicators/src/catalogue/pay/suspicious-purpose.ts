import { defineIndicator } from '../../definition/indicator.js';

/** 支付用途可疑: the purpose of a payment holds a word of the watch list. */
export const suspiciousPurpose = defineIndicator({
  id: 'suspicious-purpose',
  name: { zh: '支付用途可疑', en: 'Suspicious purpose' },
  category: 'PAY',
  meaning: { zh: '支付用途含敏感词。', en: 'The purpose of a payment holds a word of the watch list.' },
  stage: 'execute',
  nature: 'compliance',
  grain: ['agencyCode', 'fundBook', 'voucherId'],
  sparse: true,
  needs: ['agency'],
  measures: {
    paid: {
      zh: '支付金额',
      en: 'paid',
      table: 'paymentVoucher',
      sum: 'actualAmount',
      window: 'year-to-date',
      where: 'purpose.contains(words) && actualAmount > 0',
      empty: 'unknown',
    },
  },
  parameters: {
    words: {
      zh: '关键词',
      en: 'words',
      values: ['往来款', '借款', '垫付', '代付', '赞助'],
      mark: 'default',
      source: '词表可由各地增减',
    },
  },
  value: 'paid',
  unit: 'fen',
  amount: 'paid',
  levels: { yellow: { when: 'value > 0', action: 'check', mark: 'found' } },
  basis: [
    {
      document: '上海青浦区镇级动态监控规则（2017）',
      article: null,
      says: '支付用途可疑列为监控规则。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '命中与不命中',
      asOf: '2025-12-31',
      given: {
        agency: [{ agencyCode: 'a' }],
        paymentVoucher: [
          { agencyCode: 'a', voucherId: 'hit', actualDate: '2025-06-03', actualAmount: 1, purpose: '归还往来款' },
          { agencyCode: 'a', voucherId: 'miss', actualDate: '2025-06-03', actualAmount: 1, purpose: '设备购置款' },
          { agencyCode: 'a', voucherId: 'back', actualDate: '2025-06-03', actualAmount: -1, purpose: '归还往来款' },
          { agencyCode: 'a', voucherId: 'silent', actualDate: '2025-06-03', actualAmount: 1 },
        ],
      },
      expect: [
        { keys: { voucherId: 'hit' }, outcome: 'yellow' },
        { keys: { voucherId: 'miss' }, outcome: 'clear' },
        { keys: { voucherId: 'back' }, outcome: 'clear' },
        { keys: { voucherId: 'silent' }, outcome: 'clear' },
      ],
    },
    {
      name: '没有支付数据：不可计算',
      asOf: '2025-12-31',
      given: { agency: [{ agencyCode: 'a' }] },
      expect: [{ keys: {}, outcome: 'not-computable', measure: 'paid' }],
    },
  ],
});
