import { fen, type MoneyUnit, type RateDefinition } from '@qianliyan/sdk';
import { formatMoney, plainMoney } from './money.js';
import { formatRatio, plainPercent } from './rate.js';
import { isMissing, missingText, type Reading } from './reading.js';

/** What the readings of a picture are and how they are written. 指标 */
export type Quantity =
  | {
      readonly kind: 'rate';
      /** 支出进度 */
      readonly name: string;
      readonly definition: RateDefinition;
      readonly digits?: number;
    }
  | {
      readonly kind: 'money';
      /** 预警金额 */
      readonly name: string;
      readonly unit: MoneyUnit;
      readonly digits?: number;
    };

/** The words of each definition: its formula, what stands below the line and what above. */
export const rateWords: Readonly<
  Record<RateDefinition, { formula: string; planned: string; done: string; verb: string }>
> = {
  'executed/adjusted': { formula: '执行数 ÷ 调整预算', planned: '调整预算', done: '执行数', verb: '支出' },
  'paid/allotment': { formula: '支付数 ÷ 可执行指标', planned: '可执行指标', done: '支付数', verb: '支付' },
};

/** A reading as shown: `47.1%`, `1,204.00`, 未报送. The unit of an amount stands in the note, not at each figure. */
export function formatReading(value: Reading, quantity: Quantity): string {
  if (quantity.kind === 'rate') return formatRatio(value, quantity.digits);
  return formatMoney(isMissing(value) ? value : fen(value), quantity.unit, quantity.digits);
}

/** A reading with its unit, for sentences: `47.1%`, `1,204.00 亿元`. */
export function speakReading(value: Reading, quantity: Quantity): string {
  const text = formatReading(value, quantity);
  return quantity.kind === 'money' && !isMissing(value) ? `${text} ${quantity.unit}` : text;
}

/** A reading for a CSV: percent to four digits, or yuan to the fen; 未报送 and 不适用 stay words. */
export function plainReading(value: Reading, quantity: Quantity): string {
  if (isMissing(value)) return missingText(value);
  return quantity.kind === 'rate' ? plainPercent(value, 4) : plainMoney(fen(value), '元');
}

/** What stands under a title: the unit or the definition. */
export function quantityNote(quantity: Quantity): string {
  return quantity.kind === 'rate'
    ? `${quantity.name} = ${rateWords[quantity.definition].formula}`
    : `单位：${quantity.unit}`;
}
