import { type Fen, fen, type MoneyUnit } from '@qianliyan/sdk';
import { formatMoney } from '../format/money.js';
import { formatRate } from '../format/rate.js';
import { isMissing } from '../format/reading.js';
import { type TrendPeriod, stageWords } from './period.js';

/**
 * From the first figure to the last: “一般公共预算支出由 2014 年的 6,796.60 亿元（决算数）增至 2024 年的 13,012.34 亿元（执行数），
 * 增长 91.5%；2 个年度未报送。” The change is said in percent only between figures that are not negative, the first not zero.
 */
export function trendSentence(periods: readonly TrendPeriod[], unit: MoneyUnit, subject: string, suffix = ''): string {
  const known = periods.flatMap((period) => (isMissing(period.actual) ? [] : [{ ...period, actual: period.actual }]));
  const [first] = known;
  const last = known[known.length - 1];
  const gaps = periods.filter(({ actual }) => actual === null).length;
  const unreported = gaps > 0 ? `；${gaps} 期未报送` : '';
  if (!first || !last) return periods.length === 0 ? '没有数据。' : `${subject}${periods.length} 期均无数据。`;
  const say = (period: { name: string; actual: Fen; stage: TrendPeriod['stage'] }): string =>
    `${period.name}${suffix}${first === last ? '为' : '的'} ${formatMoney(period.actual, unit)} ${unit}（${stageWords[period.stage]}）`;
  if (first === last) return `${subject}${say(first)}${unreported}。`;
  const change = last.actual - first.actual;
  const verb = change > 0 ? '增至' : change < 0 ? '降至' : '变为';
  const rate = (): string => `，${change > 0 ? '增长' : '下降'} ${formatRate(fen(Math.abs(change)), first.actual)}`;
  const share = change === 0 ? '，没有变化' : first.actual > 0 && last.actual >= 0 ? rate() : '';
  return `${subject}由 ${say(first)}${verb} ${say(last)}${share}${unreported}。`;
}
