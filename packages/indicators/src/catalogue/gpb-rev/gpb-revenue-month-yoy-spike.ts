import { revenueGrowth } from './revenue-growth.js';

/** 当月收入同比异常增长: revenue of a month jumps above the same month of last year. */
export const gpbRevenueMonthYoySpike = revenueGrowth({
  id: 'gpb-revenue-month-yoy-spike',
  name: { zh: '当月收入同比异常增长', en: 'Revenue of a month far above last year' },
  meaning: {
    zh: '一般公共预算当月收入比上年同月大幅增长。',
    en: 'Revenue of a month jumps above the same month of last year.',
  },
  now: { window: 'month', zh: '当月收入', en: 'of the month' },
  before: { window: 'same-month-last-year', zh: '上年同月收入', en: 'same month of last year' },
  monthBefore: [2024, 12],
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
