import type { Fen, MoneyUnit } from '@qianliyan/sdk';
import { fraction, roundHalfUp } from './fraction.js';
import { type Amount, isMissing, missingText } from './reading.js';

/** Fen in one of a unit. */
const fenPerUnit: Readonly<Record<MoneyUnit, number>> = {
  元: 100,
  千元: 100_000,
  万元: 1_000_000,
  亿元: 10_000_000_000,
};

/**
 * An amount in a unit, exactly rounded half away from zero: `6,702.18`. Nothing is `0`; an amount too small
 * for the digits is `0.00`. The minus sign is U+2212 `−`, as wide as the digits; `null` is 未报送.
 */
export function formatMoney(amount: Amount, unit: MoneyUnit, digits = 2): string {
  return isMissing(amount) ? missingText(amount) : writeDecimal(plainMoney(amount, unit, digits));
}

/** The same figure for machines: no separators, an ASCII minus. */
export function plainMoney(amount: Fen, unit: MoneyUnit, digits = 2): string {
  return amount === 0 ? '0' : roundHalfUp(fraction(amount, fenPerUnit[unit]), digits);
}

/** Sets a plain decimal: thousands by commas, a true minus. */
export function writeDecimal(plain: string): string {
  const [whole = '', part] = plain.replace('-', '−').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? grouped : `${grouped}.${part}`;
}

/**
 * One unit for a whole view: the largest in which the middle amount is at least 1.
 * Zeros and missing amounts have no say; with nothing left it is 元.
 */
export function chooseUnit(amounts: readonly Amount[]): MoneyUnit {
  const sizes = amounts.flatMap((amount) => (isMissing(amount) || amount === 0 ? [] : [Math.abs(amount)]));
  sizes.sort((a, b) => a - b);
  const middle = sizes[Math.floor(sizes.length / 2)] ?? 0;
  if (middle >= fenPerUnit.亿元) return '亿元';
  return middle >= fenPerUnit.万元 ? '万元' : '元';
}

/** An amount in the unit as a double, for axes and bars; figures are written by {@link formatMoney}. */
export function inUnit(amount: Fen, unit: MoneyUnit): number {
  return amount / fenPerUnit[unit];
}
