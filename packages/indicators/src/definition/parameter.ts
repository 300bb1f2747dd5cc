import { AmountError, parseAmount } from '@qianliyan/sdk';
import type { Kind } from '../expression/kinds.js';
import { fraction, fromDecimal } from '../expression/rational.js';
import type { Rational } from '../expression/rational.js';
import type { ListParameter, NumberParameter, Parameter } from './indicator.js';

const moneyUnits: readonly string[] = ['元', '万元', '亿元'];

/** True for a list of words or codes. */
export const isList = (parameter: Parameter): parameter is ListParameter => parameter.values !== undefined;

/** What a parameter is a number of, or that it is a list. */
export const kindOfParameter = (parameter: Parameter): Kind =>
  isList(parameter) ? 'texts' : moneyUnits.includes(parameter.unit) ? 'money' : 'number';

/**
 * The exact value of a number, money in whole fen; null when it is no plain decimal or finer than a fen.
 */
export function parameterValue({ unit }: NumberParameter, value: number): Rational | null {
  const text = String(value);
  if (!/^-?\d+(\.\d+)?$/.test(text)) return null;
  if (!moneyUnits.includes(unit)) return fromDecimal(text);
  try {
    return fraction(parseAmount(text, unit as '元' | '万元' | '亿元'), 1);
  } catch (error) {
    if (error instanceof AmountError) return null;
    throw error;
  }
}
