/** An exact fraction; the denominator is positive. 有理数 */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

const zero = BigInt(0);
const one = BigInt(1);
const ten = BigInt(10);

const of = (n: bigint, d: bigint): Rational => (d < zero ? { n: -n, d: -d } : { n, d });

/** A fraction of two whole numbers. */
export const fraction = (n: number, d: number): Rational => of(BigInt(n), BigInt(d));

/** A plain decimal as written: `0.10` is one tenth. */
export function fromDecimal(text: string): Rational {
  const [, sign = '', whole = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const n = BigInt(whole + decimals);
  return { n: sign === '-' ? -n : n, d: ten ** BigInt(decimals.length) };
}

/** The exact value of a finite double: whole numbers as they are, others as the binary fraction they hold. */
export function fromDouble(value: number): Rational {
  if (Number.isInteger(value)) return { n: BigInt(value), d: one };
  let scaled = value;
  let halvings = 0;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    halvings += 1;
  }
  return { n: BigInt(scaled), d: one << BigInt(halvings) };
}

export const add = (a: Rational, b: Rational): Rational => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
export const subtract = (a: Rational, b: Rational): Rational => ({ n: a.n * b.d - b.n * a.d, d: a.d * b.d });
export const multiply = (a: Rational, b: Rational): Rational => ({ n: a.n * b.n, d: a.d * b.d });
export const negate = (a: Rational): Rational => ({ n: -a.n, d: a.d });
/** The size of a fraction. */
export const absolute = (a: Rational): Rational => (a.n < zero ? negate(a) : a);
/** Exact division; null by zero. */
export const divide = (a: Rational, b: Rational): Rational | null => (b.n === zero ? null : of(a.n * b.d, a.d * b.n));

/** True for nought. */
export const isZero = (a: Rational): boolean => a.n === zero;

/** True for a whole number. */
export const isWhole = (a: Rational): boolean => a.n % a.d === zero;

/** −1, 0 or 1 as `a` is below, at or above `b`. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const [left, right] = [a.n * b.d, b.n * a.d];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The double nearest to a fraction (ties to even); ±Infinity past the range. */
export function toDouble({ n, d }: Rational): number {
  if (n === zero) return 0;
  const magnitude = n < zero ? -n : n;
  const shift = Math.max(0, 66 - (magnitude.toString(2).length - d.toString(2).length));
  const scaled = magnitude << BigInt(shift);
  const quotient = scaled / d;
  // 65 bits and more: a last bit that says "and something beyond" keeps the one rounding, BigInt to double, correct.
  const value = scaleDown(Number(quotient * d === scaled ? quotient : quotient | one), shift);
  return n < zero ? -value : value;
}

function scaleDown(value: number, halvings: number): number {
  let scaled = value;
  for (let left = halvings; left > 0; left -= 1000) scaled *= 2 ** -Math.min(left, 1000);
  return scaled;
}
