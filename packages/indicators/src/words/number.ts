import type { Unit } from '../definition/indicator.js';

/** Languages words are given in. */
export type Language = 'zh' | 'en';

/** The minus of figures people read: U+2212, as in the pictures. */
const signed = (text: string): string => text.replace(/^-/, '−');
const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');

/** Whole fen as yuan with two decimals: `−1,234.50 元`. */
export function moneyText(fen: number, language: Language): string {
  const digits = String(Math.abs(Math.round(fen))).padStart(3, '0');
  const sign = fen < 0 ? '−' : '';
  const yuan = `${sign}${grouped(digits.slice(0, -2))}.${digits.slice(-2)}`;
  return language === 'zh' ? `${yuan} 元` : `CNY ${yuan}`;
}

/** A value in its unit: ratios as percent with `digits` decimals, money in yuan, days and counts whole where they are. */
export function valueText(value: number, unit: Unit, language: Language, digits = 2): string {
  if (unit === 'fen') return moneyText(value, language);
  if (unit === 'ratio') return signed(`${(value * 100).toFixed(digits)}%`);
  const number = Number.isInteger(value)
    ? grouped(String(Math.abs(value))).replace(/^/, value < 0 ? '−' : '')
    : signed(value.toFixed(digits));
  if (unit === 'count') return number;
  return language === 'zh' ? `${number} 天` : `${number} days`;
}

/** As `valueText`, with as many more decimals as it takes not to read the same as a boundary it is not equal to. */
export function valueTextBeside(value: number, boundary: number, unit: Unit, language: Language): string {
  for (let digits = 2; digits < 12; digits += 1) {
    const text = valueText(value, unit, language, digits);
    if (value === boundary || text !== valueText(boundary, unit, language, digits)) return text;
  }
  return valueText(value, unit, language, 12);
}
