import { revenueShare } from './revenue-share.js';

/** 非税收入占比过高: fees, fines and disposals are a large share of general public revenue. */
export const nontaxShareHigh = revenueShare({
  id: 'nontax-share-high',
  name: { zh: '非税收入占比过高', en: 'Non-tax share of revenue high' },
  meaning: {
    zh: '非税收入占一般公共预算收入的比例过高。',
    en: 'Fees, fines and disposals are a large share of general public revenue.',
  },
  subjectCode: '103',
  part: { zh: '非税收入', en: 'non-tax revenue' },
  amounts: [400, 401, 450, 451, 500, 501],
  levels: {
    red: { when: 'value > 0.50', action: 'inquiry', mark: 'default' },
    orange: { when: 'value > 0.45', action: 'explanation', mark: 'default' },
    yellow: { when: 'value > 0.40', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '关于上半年预算执行情况的审议意见（济宁市人大常委会，2024）',
      article: null,
      says: '税收收入占一般公共预算收入的比重偏低的县区应当提高收入质量。',
      mark: 'found',
    },
  ],
});
