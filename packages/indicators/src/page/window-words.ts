import type { Window, WindowName, WindowUnit } from '../definition/window.js';

const names: Readonly<Record<WindowName, string>> = {
  all: '全部',
  'as-of': '截至数据日',
  'year-to-date': '本年累计',
  month: '当月',
  'previous-month': '上月',
  'same-month-last-year': '上年同月',
  quarter: '当季',
  'previous-quarter': '上季',
  'same-period-last-year': '上年同期',
  'quarter-end': '最近季末',
  december: '决算年度 12 月',
  'last-december': '上年 12 月',
  year: '本年度',
  'last-year': '上年度',
  'year-before-last': '前年度',
  'next-year': '下年度',
  'closed-month': '结账月',
  'closed-months': '截至结账月',
  'closed-year': '决算年度',
};
const units: Readonly<Record<WindowUnit, readonly [before: string, of: string]>> = {
  month: ['个月', '的当月'],
  quarter: ['个季度', '的当季'],
  'quarter-end': ['个季度', '的季末'],
  december: ['年', '的 12 月'],
  year: ['年', '的年度'],
  'closed-year': ['年', '的决算年度'],
};

/** The Chinese words for a window, as pages print them. */
export function windowWords(window: Window): string {
  if (typeof window === 'string') return names[window];
  if ('lastMonths' in window) return `最近 ${window.lastMonths} 个月`;
  if ('lastDays' in window) return `最近 ${window.lastDays} 天`;
  const [before, of] = units[window.of];
  return `${window.back} ${before}前${of}`;
}
