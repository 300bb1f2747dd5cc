import { advanceNotice } from './advance-notice.js';

/** 提前下达一般性转移支付比例低: what was announced ahead of next year is little of this year's general transfers. */
export const advanceNoticeGeneralLow = advanceNotice({
  id: 'advance-notice-general-low',
  name: { zh: '提前下达一般性转移支付比例低', en: 'Little of general transfers announced ahead' },
  meaning: {
    zh: '年底以前提前下达的下年一般性转移支付，占本年一般性转移支付的比例偏低。',
    en: "What was announced ahead of next year is little of this year's general transfers.",
  },
  transferType: 'general',
  percent: 90,
  basis: [
    {
      document: '中华人民共和国预算法实施条例',
      article: '48',
      says: '提前下达的一般性转移支付预计数的比例一般不低于90%。',
      mark: 'found',
    },
  ],
});
