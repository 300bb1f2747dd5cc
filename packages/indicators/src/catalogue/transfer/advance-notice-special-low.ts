import { advanceNotice } from './advance-notice.js';

/** 提前下达专项转移支付比例低: what was announced ahead of next year is little of this year's special transfers. */
export const advanceNoticeSpecialLow = advanceNotice({
  id: 'advance-notice-special-low',
  name: { zh: '提前下达专项转移支付比例低', en: 'Little of special transfers announced ahead' },
  meaning: {
    zh: '年底以前提前下达的下年专项转移支付，占本年专项转移支付的比例偏低。',
    en: "What was announced ahead of next year is little of this year's special transfers.",
  },
  transferType: 'special',
  percent: 70,
  basis: [
    {
      document: '中华人民共和国预算法实施条例',
      article: '48',
      says: '提前下达的专项转移支付预计数的比例一般不低于70%。',
      mark: 'found',
    },
  ],
});
