import type { Expression } from './ast.js';
import type { NumbersOf } from './numbers.js';
import type { Rational } from './rational.js';

/** Counts business days after one day up to and with another, both as days since 1970. */
export type BusinessDays = (after: number, through: number) => number;

/** What the names of an expression stand for in one group: exact numbers, dates as days since 1970, texts; null for no value. */
export interface Scope {
  exact(name: string): Rational | null;
  text?(name: string): string | null;
  /** The texts of a list parameter. */
  list?(name: string): readonly string[] | null;
  readonly businessDays?: BusinessDays;
  /** The day judged, as days since 1970. */
  readonly day: number;
}

/** A number for each group: one value for all when there is one. `NaN` is no value. */
export interface NumberSlot {
  readonly values: Float64Array;
  /** Whole numbers and none, each as it is: money in fen, counts, days. */
  readonly whole?: boolean;
}

/** What the names of an expression stand for in all groups, column by column. */
export interface Slots {
  number(name: string): NumberSlot;
  /** What a name is short for: the value, the money at stake. */
  tree(name: string): Expression | null;
  isText(name: string): boolean;
  list(name: string): readonly string[] | null;
  readonly businessDays: BusinessDays;
  readonly day: number;
  /** Expressions worked out for the groups at hand, once for all that ask, by their trees and room. */
  readonly worked: Map<string, NumbersOf>;
  /** The same names in one group, exactly. */
  scopeAt(row: number): Scope;
}
