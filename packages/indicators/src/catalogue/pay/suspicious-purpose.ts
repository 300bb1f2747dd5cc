import { voucher } from '../case-voucher.js';
import { voucherCheck } from '../voucher-check.js';

/** 支付用途可疑: the purpose of a payment holds a word of the watch list. */
export const suspiciousPurpose = voucherCheck({
  id: 'suspicious-purpose',
  name: { zh: '支付用途可疑', en: 'Suspicious purpose' },
  category: 'PAY',
  meaning: { zh: '支付用途含敏感词。', en: 'The purpose of a payment holds a word of the watch list.' },
  nature: 'compliance',
  suspect: 'purpose.contains(words) && actualAmount > 0',
  parameters: {
    words: {
      zh: '关键词',
      en: 'words',
      values: ['往来款', '借款', '垫付', '代付', '赞助'],
      mark: 'default',
      source: '词表可由各地增减',
    },
  },
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
          voucher('hit', 1, { purpose: '归还往来款' }),
          voucher('miss', 1, { purpose: '设备购置款' }),
          voucher('back', -1, { purpose: '归还往来款' }),
          voucher('silent', 1),
        ],
      },
      expect: [
        { keys: { voucherId: 'hit' }, outcome: 'yellow' },
        { keys: { voucherId: 'miss' }, outcome: 'clear' },
        { keys: { voucherId: 'back' }, outcome: 'clear' },
        { keys: { voucherId: 'silent' }, outcome: 'clear' },
      ],
    },
  ],
});
