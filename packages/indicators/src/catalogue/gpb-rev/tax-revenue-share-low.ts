import { revenueShare } from './revenue-share.js';

/** 税收收入占比偏低: tax is a small share of general public revenue. */
export const taxRevenueShareLow = revenueShare({
  id: 'tax-revenue-share-low',
  name: { zh: '税收收入占比偏低', en: 'Tax share of revenue low' },
  meaning: {
    zh: '税收收入占一般公共预算收入的比例偏低，收入质量不高。',
    en: 'Tax is a small share of general public revenue.',
  },
  subjectCode: '101',
  part: { zh: '税收收入', en: 'tax' },
  amounts: [600, 599, 550, 549, 500, 499],
  levels: {
    red: { when: 'value < 0.50', action: 'inquiry', mark: 'found' },
    orange: { when: 'value < 0.55', action: 'explanation', mark: 'found' },
    yellow: { when: 'value < 0.60', action: 'check', mark: 'found' },
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
