import { type Fen, fen, type MoneyUnit } from '@qianliyan/sdk';
import { formatMoney } from '../format/money.js';
import { formatRate } from '../format/rate.js';
import { isMissing } from '../format/reading.js';
import { type TrendPoint, stageWords } from './point.js';

/**
 * From the first figure to the last: “一般公共预算支出由 2014 年的 6,796.60 亿元（决算数）增至 2024 年的 13,012.34 亿元（执行数），
 * 增长 91.5%；2 个年度未报送。” The change is said in percent only from a positive first figure.
 */
export function trendSentence(points: readonly TrendPoint[], unit: MoneyUnit, subject: string, suffix: string): string {
  const known = points.flatMap((point) => (isMissing(point.actual) ? [] : [{ ...point, actual: point.actual }]));
  const [first] = known;
  const last = known[known.length - 1];
  const gaps = points.filter(({ actual }) => actual === null).length;
  const unreported = gaps > 0 ? `；${gaps} 期未报送` : '';
  if (!first || !last) return points.length === 0 ? '没有数据。' : `${subject}${points.length} 期均无数据。`;
  const say = (point: { name: string; actual: Fen; stage: TrendPoint['stage'] }): string =>
    `${point.name}${suffix}${first === last ? '为' : '的'} ${formatMoney(point.actual, unit)} ${unit}（${stageWords[point.stage]}）`;
  if (first === last) return `${subject}${say(first)}${unreported}。`;
  const change = last.actual - first.actual;
  const verb = change > 0 ? '增至' : change < 0 ? '降至' : '变为';
  const size = formatRate(fen(Math.abs(change)), first.actual);
  const share = change === 0 ? '，没有变化' : first.actual > 0 ? `，${change > 0 ? '增长' : '下降'} ${size}` : '';
  return `${subject}由 ${say(first)}${verb} ${say(last)}${share}${unreported}。`;
}
