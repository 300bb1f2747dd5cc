import { revenueGrowth } from './revenue-growth.js';

/** 一般公共预算收入负增长: general public revenue to date is below the same period of last year. */
export const gpbRevenueYoyDecline = revenueGrowth({
  id: 'gpb-revenue-yoy-decline',
  name: { zh: '一般公共预算收入负增长', en: 'Revenue below last year' },
  meaning: {
    zh: '一般公共预算收入累计数低于上年同期。',
    en: 'General public revenue to date is below the same period of last year.',
  },
  now: { window: 'year-to-date', zh: '本年累计', en: 'to date' },
  before: { window: 'same-period-last-year', zh: '上年同期', en: 'same period of last year' },
  monthBefore: [2024, 12],
  boundaries: [
    [1000, 'clear'],
    [999, 'yellow'],
    [950, 'yellow'],
    [949, 'orange'],
    [900, 'orange'],
    [899, 'red'],
  ],
  levels: {
    red: { when: 'value < -0.10', action: 'inquiry', mark: 'default' },
    orange: { when: 'value < -0.05', action: 'explanation', mark: 'default' },
    yellow: { when: 'value < 0', action: 'check', mark: 'found' },
  },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '36',
      says: '各级预算收入的编制，应当与经济社会发展水平相适应，与财政政策相衔接。',
      mark: 'found',
    },
  ],
});
