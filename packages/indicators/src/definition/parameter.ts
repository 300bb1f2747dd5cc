import { AmountError, parseAmount } from '@qianliyan/sdk';
import type { Kind } from '../expression/kinds.js';
import { fraction, fromDecimal } from '../expression/rational.js';
import type { Rational } from '../expression/rational.js';
import type { Parameter } from './indicator.js';

/** What a parameter is a number of. */
export const kindOfParameter = ({ unit }: Parameter): Kind =>
  unit === '元' || unit === '万元' || unit === '亿元' ? 'money' : 'number';

/**
 * The exact value of a parameter, money in whole fen; null when it is no plain decimal or finer than a fen.
 */
export function parameterValue(parameter: Parameter): Rational | null {
  const text = String(parameter.value);
  if (!/^-?\d+(\.\d+)?$/.test(text)) return null;
  if (kindOfParameter(parameter) !== 'money') return fromDecimal(text);
  try {
    return fraction(parseAmount(text, parameter.unit as '元' | '万元' | '亿元'), 1);
  } catch (error) {
    if (error instanceof AmountError) return null;
    throw error;
  }
}
