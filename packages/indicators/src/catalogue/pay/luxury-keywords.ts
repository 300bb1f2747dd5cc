import { keywords, purposeCase } from '../keywords.js';
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
    words: keywords('烟酒', '礼品', '旅游', '高尔夫', '会所', '景区门票'),
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
  cases: [purposeCase('购买礼品', '日常办公费用', 'red')],
});
