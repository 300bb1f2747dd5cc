import type { Direction, MoneyUnit, RateDefinition } from '@qianliyan/sdk';
import { rateWords } from '../format/quantity.js';
import { formatMoney } from '../format/money.js';
import { formatRate, gapOfRate } from '../format/rate.js';
import { type Amount, isMissing, missingText, ratioOf, type Reading } from '../format/reading.js';

/** One bar of a gauge: a budget and how much of it is done. */
export interface GaugeRow {
  /** Makes the row an item a reader can reach. */
  readonly key?: string;
  /** 一般公共预算 */
  readonly name: string;
  /** Adjusted budget 调整预算, or executable allotments 可执行指标: below the line of the rate. */
  readonly planned: Amount;
  /** Executed 执行数, or paid 支付数: above it. */
  readonly done: Amount;
  /** Expenditure when not given. */
  readonly direction?: Direction;
}

/** What all rows of a gauge share. */
export interface GaugeTerms {
  readonly definition: RateDefinition;
  readonly unit: MoneyUnit;
  /** Elapsed share of the fiscal year 时序进度; `null` draws no tick and says nothing of pace. */
  readonly timeProgress: number | null;
}

/** A row in words and figures, each rounded once from the fen. */
export interface GaugeReading {
  readonly rate: string;
  readonly ratio: Reading;
  /** `调整预算 14,236.55` */
  readonly planned: string;
  /** `已支出 6,702.18` */
  readonly done: string;
  /** `慢 2.9 个百分点`; empty where there is no pace. */
  readonly pace: string;
  readonly sentence: string;
}

/** Reads a row: “一般公共预算已支出 6,702.18 亿元，完成调整预算的 47.1%，慢于时序进度 2.9 个百分点。” */
export function readGaugeRow(row: GaugeRow, { definition, unit, timeProgress }: GaugeTerms): GaugeReading {
  const words = rateWords[definition];
  const verb = row.direction === 'revenue' ? '收入' : words.verb;
  const gap = timeProgress === null ? null : gapOfRate(row.done, row.planned, timeProgress);
  const rate = formatRate(row.done, row.planned);
  const pace =
    gap &&
    { ahead: `快于时序进度 ${gap.points}`, behind: `慢于时序进度 ${gap.points}`, level: '与时序进度持平' }[
      gap.direction
    ];
  const ratio = ratioOf(row.done, row.planned);
  const share = isMissing(row.planned)
    ? `${words.planned}${missingText(row.planned)}`
    : row.planned === 0
      ? `${words.planned}为 0`
      : `完成${words.planned}的 ${rate}`;
  return {
    rate,
    ratio,
    planned: `${words.planned} ${formatMoney(row.planned, unit)}`,
    done: `已${verb} ${formatMoney(row.done, unit)}`,
    pace: gap ? { ahead: `快 ${gap.points}`, behind: `慢 ${gap.points}`, level: '持平' }[gap.direction] : '',
    sentence: isMissing(row.done)
      ? `${row.name}${verb}${missingText(row.done)}。`
      : `${[`${row.name}已${verb} ${formatMoney(row.done, unit)} ${unit}`, share, ...(pace ? [pace] : [])].join('，')}。`,
  };
}
