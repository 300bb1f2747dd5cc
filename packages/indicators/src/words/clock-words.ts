import { clockValues, isClockName } from '../plan/clock.js';
import type { Clock } from '../plan/clock.js';
import type { Language } from './number.js';

/** What the names of the clock are called. */
const words = {
  'asOf.timeProgress': { zh: '时序进度', en: 'time progress' },
  'asOf.year': { zh: '数据年度', en: 'year judged' },
  'asOf.month': { zh: '数据月份', en: 'month judged' },
  'asOf.day': { zh: '数据日', en: 'day judged' },
  'month.timeProgress': { zh: '结账月时序进度', en: 'time progress by months' },
  'month.year': { zh: '结账月年度', en: 'year of the closed month' },
  'month.number': { zh: '结账月份', en: 'closed month' },
  'month.end': { zh: '结账月末', en: 'end of the closed month' },
  'quarter.timeProgress': { zh: '季末时序进度', en: 'time progress by quarters' },
  'quarter.year': { zh: '季度年度', en: 'year of the closed quarter' },
  'quarter.number': { zh: '季度', en: 'closed quarter' },
  'quarter.end': { zh: '季末', en: 'end of the closed quarter' },
  'closedYear.year': { zh: '决算年度', en: 'closed year' },
  'closedYear.end': { zh: '决算年度末', en: 'end of the closed year' },
} as const;

/** What a name of the clock is called; null for any other name. */
export const clockWord = (name: string, language: Language): string | null =>
  isClockName(name) ? words[name][language] : null;

/** A name of the clock with its value: `时序进度 146/365`. */
export function clockText(name: string, clock: Clock, language: Language): string | null {
  const word = clockWord(name, language);
  const value = clockValues(clock).get(name);
  if (word === null || !value) return null;
  if ('day' in value) return `${word} ${value.day}`;
  return `${word} ${value.numerator}${name.endsWith('.timeProgress') ? `/${value.denominator}` : ''}`;
}
