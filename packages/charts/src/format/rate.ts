import { decimalFraction, fraction, type Fraction, roundHalfUp, subtract } from './fraction.js';
import { writeDecimal } from './money.js';
import { type Amount, isMissing, missingText, ratioOf, type Reading } from './reading.js';

/** `numerator ÷ denominator` as a percentage, rounded once from the exact fen: `47.1%`. Nothing over something is `0%`. */
export function formatRate(numerator: Amount, denominator: Amount, digits = 1): string {
  const exact = exactRatio(numerator, denominator);
  return exact === null ? formatRatio(ratioOf(numerator, denominator), digits) : percent(exact, digits);
}

/** A ratio that is already divided, as a percentage: 0.471 is `47.1%`. */
export function formatRatio(value: Reading, digits = 1): string {
  return isMissing(value) ? missingText(value) : percent(decimalFraction(value), digits);
}

/** A ratio in percent for machines: no sign but an ASCII minus, no `%`. */
export function plainPercent(value: number, digits: number): string {
  return value === 0 ? '0' : roundHalfUp(times100(decimalFraction(value)), digits);
}

/** A difference of two ratios, without its sign: 0.029 is `2.9 个百分点`. */
export function formatPoints(difference: number, digits = 1): string {
  return points(decimalFraction(Math.abs(difference)), digits);
}

/** How a rate stands to another: which way, and how far in words; `level` when they are the same after rounding. */
export interface Gap {
  readonly direction: 'ahead' | 'behind' | 'level';
  /** `2.9 个百分点`, without a sign. */
  readonly points: string;
}

/** The gap between `numerator ÷ denominator` and a ratio, subtracted exactly and rounded once. `null` where there is no rate. */
export function gapOfRate(numerator: Amount, denominator: Amount, other: number, digits = 1): Gap | null {
  const exact = exactRatio(numerator, denominator);
  return exact === null ? null : gap(exact, other, digits);
}

/** The gap between two ratios. `null` where there is no value. */
export function gapOfRatio(value: Reading, other: number, digits = 1): Gap | null {
  return isMissing(value) ? null : gap(decimalFraction(value), other, digits);
}

function gap(exact: Fraction, other: number, digits: number): Gap {
  const difference = subtract(exact, decimalFraction(other));
  const behind = difference.over < BigInt(0);
  const size = { over: behind ? -difference.over : difference.over, under: difference.under };
  const level = !/[1-9]/.test(roundHalfUp(times100(size), digits));
  return { direction: level ? 'level' : behind ? 'behind' : 'ahead', points: points(size, digits) };
}

function exactRatio(numerator: Amount, denominator: Amount): Fraction | null {
  if (isMissing(numerator) || isMissing(denominator) || denominator === 0) return null;
  return fraction(numerator, denominator);
}

function percent(value: Fraction, digits: number): string {
  return value.over === BigInt(0) ? '0%' : `${writeDecimal(roundHalfUp(times100(value), digits))}%`;
}

function points(size: Fraction, digits: number): string {
  return `${writeDecimal(roundHalfUp(times100(size), digits))} 个百分点`;
}

function times100(value: Fraction): Fraction {
  return { over: value.over * BigInt(100), under: value.under };
}
