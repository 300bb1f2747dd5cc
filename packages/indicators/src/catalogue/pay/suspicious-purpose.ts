import { keywords, purposeCase } from '../keywords.js';
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
    words: keywords('往来款', '借款', '垫付', '代付', '赞助'),
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
  cases: [purposeCase('归还往来款', '设备购置款', 'yellow')],
});
