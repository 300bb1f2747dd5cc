import { defineIndicator } from '../../definition/indicator.js';

/** 高档消费: the purpose speaks of tobacco, liquor, gifts or travel. */
export const luxuryKeywords = defineIndicator({
  id: 'luxury-keywords',
  name: { zh: '高档消费', en: 'Luxury spending' },
  category: 'PAY',
  meaning: { zh: '支付用途含烟酒、礼品、旅游等字样。', en: 'The purpose speaks of tobacco, liquor, gifts or travel.' },
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
      values: ['烟酒', '礼品', '旅游', '高尔夫', '会所', '景区门票'],
      mark: 'default',
      source: '词表可由各地增减',
    },
  },
  value: 'paid',
  unit: 'fen',
  amount: 'paid',
  levels: { red: { when: 'value > 0', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: '财政审计方法（审计署方法库）',
      article: 'A0122',
      says: '支付摘要含高档消费、烟酒、礼品、旅行社、景区等字样。',
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
          { agencyCode: 'a', voucherId: 'hit', actualDate: '2025-06-03', actualAmount: 1, purpose: '购买礼品' },
          { agencyCode: 'a', voucherId: 'miss', actualDate: '2025-06-03', actualAmount: 1, purpose: '日常办公费用' },
          { agencyCode: 'a', voucherId: 'back', actualDate: '2025-06-03', actualAmount: -1, purpose: '购买礼品' },
          { agencyCode: 'a', voucherId: 'silent', actualDate: '2025-06-03', actualAmount: 1 },
        ],
      },
      expect: [
        { keys: { voucherId: 'hit' }, outcome: 'red' },
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
