import { voucher } from '../case-voucher.js';
import { voucherCheck } from '../voucher-check.js';

/** 高档消费: the purpose speaks of tobacco, liquor, gifts or travel. */
export const luxuryKeywords = voucherCheck({
  id: 'luxury-keywords',
  name: { zh: '高档消费', en: 'Luxury spending' },
  category: 'PAY',
  meaning: { zh: '支付用途含烟酒、礼品、旅游等字样。', en: 'The purpose speaks of tobacco, liquor, gifts or travel.' },
  nature: 'compliance',
  suspect: 'purpose.contains(words) && actualAmount > 0',
  parameters: {
    words: {
      zh: '关键词',
      en: 'words',
      values: ['烟酒', '礼品', '旅游', '高尔夫', '会所', '景区门票'],
      mark: 'default',
      source: '词表可由各地增减',
    },
  },
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
          voucher('hit', 1, { purpose: '购买礼品' }),
          voucher('miss', 1, { purpose: '日常办公费用' }),
          voucher('back', -1, { purpose: '购买礼品' }),
          voucher('silent', 1),
        ],
      },
      expect: [
        { keys: { voucherId: 'hit' }, outcome: 'red' },
        { keys: { voucherId: 'miss' }, outcome: 'clear' },
        { keys: { voucherId: 'back' }, outcome: 'clear' },
        { keys: { voucherId: 'silent' }, outcome: 'clear' },
      ],
    },
  ],
});
