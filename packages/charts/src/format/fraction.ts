import { ChartError } from '../errors.js';

/** An exact rational number; `under` is positive. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/**
 * `numerator / denominator` of two whole numbers.
 * @throws ChartError `bad-number` for a fraction, NaN or a zero denominator.
 */
export function fraction(numerator: number, denominator: number): Fraction {
  if (!Number.isSafeInteger(numerator)) throw new ChartError('bad-number', `not a whole number: ${numerator}`);
  if (!Number.isSafeInteger(denominator) || denominator === 0) {
    throw new ChartError('bad-number', `not a denominator: ${denominator}`);
  }
  const sign = BigInt(denominator < 0 ? -1 : 1);
  return { over: BigInt(numerator) * sign, under: BigInt(denominator) * sign };
}

/**
 * A double as the decimal it prints as: 0.4705 is 4705/10000. So a ratio that was divided before it
 * came here still rounds half-up as its exact decimal does.
 * @throws ChartError `bad-number` for NaN and infinities.
 */
export function decimalFraction(value: number): Fraction {
  if (!Number.isFinite(value)) throw new ChartError('bad-number', `not a finite number: ${value}`);
  const [digits = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', part = ''] = digits.split('.');
  const power = Number(exponent) - part.length;
  const over = BigInt(whole + part);
  return power < 0 ? { over, under: tenTo(-power) } : { over: over * tenTo(power), under: BigInt(1) };
}

/** `a − b`, exactly. */
export function subtract(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.under - b.over * a.under, under: a.under * b.under };
}

/** Rounds half away from zero 四舍五入 to a plain decimal, `-12.30`; what rounds to zero has no sign. */
export function roundHalfUp(value: Fraction, digits: number): string {
  const two = BigInt(2);
  const negative = value.over < BigInt(0);
  const size = (negative ? -value.over : value.over) * tenTo(digits);
  const rounded = (size * two + value.under) / (value.under * two);
  const text = String(rounded).padStart(digits + 1, '0');
  const decimal = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  return negative && rounded !== BigInt(0) ? `-${decimal}` : decimal;
}

function tenTo(power: number): bigint {
  return BigInt(`1${'0'.repeat(power)}`);
}
