import type { MoneyUnit } from '@qianliyan/sdk';
import { formatMoney } from '../format/money.js';
import { type Amount, isMissing, missingText } from '../format/reading.js';

/** One year or month of a trend. */
export interface TrendPeriod {
  /** 2024, 2024-06: once in a trend, in order. */
  readonly key: string;
  /** Under the axis: 2024, 6月. */
  readonly name: string;
  /** 预算数; leave out where the trend has none. */
  readonly budget?: Amount;
  /** What was executed, as far as is known. */
  readonly actual: Amount;
  /** Where the figure stands: 执行数 is drawn hollow, 决算数 solid. */
  readonly stage: 'executed' | 'final';
}

/** The words of the stages. 阶段 */
export const stageWords: Readonly<Record<TrendPeriod['stage'], string>> = { executed: '执行数', final: '决算数' };

/** A period in words: “2024，决算数 13,012.34 亿元，预算数 12,800.00 亿元”. */
export function periodLabel(period: TrendPeriod, unit: MoneyUnit): string {
  const say = (amount: Amount): string =>
    isMissing(amount) ? missingText(amount) : `${formatMoney(amount, unit)} ${unit}`;
  const budget = period.budget === undefined ? [] : [`预算数 ${say(period.budget)}`];
  return [period.name, `${stageWords[period.stage]} ${say(period.actual)}`, ...budget].join('，');
}
