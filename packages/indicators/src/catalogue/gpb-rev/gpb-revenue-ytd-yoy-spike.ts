import { revenueGrowth } from './revenue-growth.js';

/** 累计收入同比异常增长: revenue to date grows implausibly above the same period of last year. */
export const gpbRevenueYtdYoySpike = revenueGrowth({
  id: 'gpb-revenue-ytd-yoy-spike',
  name: { zh: '累计收入同比异常增长', en: 'Revenue to date far above last year' },
  meaning: {
    zh: '一般公共预算收入累计数比上年同期增长过高。',
    en: 'Revenue to date grows implausibly above the same period of last year.',
  },
  now: { window: 'year-to-date', zh: '本年累计', en: 'to date' },
  before: { window: 'same-period-last-year', zh: '上年同期', en: 'same period of last year' },
  monthBefore: [2024, 12],
  boundaries: [
    [1150, 'clear'],
    [1151, 'yellow'],
    [1200, 'yellow'],
    [1201, 'red'],
  ],
  levels: {
    red: { when: 'value > 0.20', action: 'inquiry', mark: 'found' },
    yellow: { when: 'value > 0.15', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '55',
      says: '预算收入征收部门和单位不得违反规定多征、提前征收或者减征、免征、缓征应征的预算收入。',
      mark: 'found',
    },
  ],
});
