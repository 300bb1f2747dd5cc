import { AmountError } from './errors.js';

declare const fenBrand: unique symbol;

/** Money in whole fen 分, a safe integer: 1 yuan is `100`. Never a fraction, never past 2^53 − 1 (about 90 万亿元). 金额（分） */
export type Fen = number & { readonly [fenBrand]: true };

/** A unit amounts are written in. 计量单位 */
export type MoneyUnit = '元' | '千元' | '万元' | '亿元';

const fenDigits: Readonly<Record<MoneyUnit, number>> = { 元: 2, 千元: 5, 万元: 6, 亿元: 10 };

/**
 * Takes a whole number of fen.
 * @throws AmountError `amount-not-exact` for a fraction or NaN, `amount-overflow` past ±(2^53 − 1).
 */
export function fen(value: number): Fen {
  if (!Number.isInteger(value)) throw new AmountError('amount-not-exact', `amount is not whole fen: ${value}`);
  if (!Number.isSafeInteger(value)) throw new AmountError('amount-overflow', `amount past 2^53 − 1 fen: ${value}`);
  return (value === 0 ? 0 : value) as Fen;
}

/**
 * Adds amounts exactly.
 * @throws AmountError `amount-overflow` when any partial sum leaves the safe range.
 */
export function addFen(...amounts: readonly Fen[]): Fen {
  let sum = 0;
  for (const amount of amounts) sum = fen(sum + amount);
  return fen(sum);
}

/**
 * Reads a plain decimal written in a unit, exactly: `parseAmount('3061.1', '亿元')` is `30611000000000` fen.
 * Accepts an optional sign and digits with an optional fraction; separators and other shapes belong to the importer.
 * @throws AmountError `amount-not-exact` when the text is no decimal or is finer than one fen, `amount-overflow` when too large.
 */
export function parseAmount(text: string, unit: MoneyUnit): Fen {
  const match = /^([+-]?)(\d+)(?:\.(\d*))?$/.exec(text);
  if (!match) throw new AmountError('amount-not-exact', `amount is not a decimal: ${text}`);
  const [, sign = '', whole = '', fraction = ''] = match;
  const scale = fenDigits[unit];
  const kept = fraction.slice(0, scale).padEnd(scale, '0');
  if (/[1-9]/.test(fraction.slice(scale))) {
    throw new AmountError('amount-not-exact', `amount finer than one fen: ${text} ${unit}`);
  }
  const digits = (whole + kept).replace(/^0+(?=\d)/, '');
  const value = Number(digits);
  if (!Number.isSafeInteger(value))
    throw new AmountError('amount-overflow', `amount past 2^53 − 1 fen: ${text} ${unit}`);
  return fen(sign === '-' ? -value : value);
}

/** Writes an amount as a plain exact decimal in a unit, the inverse of `parseAmount`: `amountText(fen(-5), '元')` is `-0.05`. */
export function amountText(amount: Fen, unit: MoneyUnit): string {
  const scale = fenDigits[unit];
  const digits = String(Math.abs(amount)).padStart(scale + 1, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
