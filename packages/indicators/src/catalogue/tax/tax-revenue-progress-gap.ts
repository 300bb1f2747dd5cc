import { progressGap } from '../progress-gap.js';

/** 税收收入进度滞后: tax revenue to date over the adjusted budget lags the elapsed share of the year. */
export const taxRevenueProgressGap = progressGap({
  id: 'tax-revenue-progress-gap',
  name: { zh: '税收收入进度滞后', en: 'Tax behind schedule' },
  category: 'TAX',
  meaning: {
    zh: '税收收入累计数占调整后预算的比例，落后于最近应报月份的时序进度。',
    en: 'Tax revenue to date over the adjusted budget lags the elapsed share of the year.',
  },
  fundBook: 'GPB',
  direction: 'revenue',
  only: '101',
  done: { zh: '税收收入累计', en: 'to date' },
  steps: [5, 10, 15],
  subjectCode: '101',
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '55',
      says: '预算收入征收部门和单位应当依法及时、足额征收应征的预算收入。',
      mark: 'found',
    },
  ],
});
