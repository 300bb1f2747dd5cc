import { revenueGrowth } from './revenue-growth.js';

/** 当月收入环比异常增长: revenue of a month jumps above the month before: pulled forward, or not real. */
export const gpbRevenueMomSpike = revenueGrowth({
  id: 'gpb-revenue-mom-spike',
  name: { zh: '当月收入环比异常增长', en: 'Revenue of a month far above the month before' },
  meaning: {
    zh: '一般公共预算当月收入比上月大幅增长，可能是集中入库或虚增。',
    en: 'Revenue of a month jumps above the month before: pulled forward, or not real.',
  },
  now: { window: 'month', zh: '当月收入', en: 'of the month' },
  before: { window: 'previous-month', zh: '上月收入', en: 'of the month before' },
  monthBefore: [2025, 11],
  boundaries: [
    [1300, 'clear'],
    [1301, 'yellow'],
    [1500, 'yellow'],
    [1501, 'red'],
  ],
  levels: {
    red: { when: 'value > 0.50', action: 'inquiry', mark: 'found' },
    yellow: { when: 'value > 0.30', action: 'check', mark: 'default' },
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
