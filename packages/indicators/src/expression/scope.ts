import type { Rational } from './rational.js';

/**
 * A number in doubles with the size of what it was made from: the true value lies within `1e-9 × magnitude` of `value`,
 * however much cancelled on the way.
 */
export interface Approximate {
  readonly value: number;
  readonly magnitude: number;
}

/** What the names of an expression stand for while it is judged: numbers, dates as days since 1970, and null for no value. */
export interface Scope {
  /** The name's value in doubles; null when it has none. */
  approximate(name: string): Approximate | null;
  /** The name's value exactly; null when it has none. */
  exact(name: string): Rational | null;
  /** The day judged, as days since 1970. */
  readonly day: number;
}
