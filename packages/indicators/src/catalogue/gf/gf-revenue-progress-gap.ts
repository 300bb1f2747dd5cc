import { progressGap } from '../progress-gap.js';

/** 政府性基金收入进度滞后: government fund revenue to date over the adjusted budget lags the elapsed share of the year. */
export const gfRevenueProgressGap = progressGap({
  id: 'gf-revenue-progress-gap',
  name: { zh: '政府性基金收入进度滞后', en: 'Fund revenue behind schedule' },
  category: 'GF',
  meaning: {
    zh: '政府性基金收入累计数占调整后预算的比例，落后于最近应报月份的时序进度。',
    en: 'Government fund revenue to date over the adjusted budget lags the elapsed share of the year.',
  },
  fundBook: 'GF',
  direction: 'revenue',
  done: { zh: '政府性基金收入累计', en: 'to date' },
  steps: [10, 20, 30],
  subjectCode: '103',
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '55',
      says: '预算收入征收部门和单位应当依法及时、足额征收应征的预算收入。',
      mark: 'found',
    },
  ],
});
