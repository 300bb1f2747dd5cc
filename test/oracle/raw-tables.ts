import { fenOf } from './raw-rows.js';
import type { RawRow } from './raw-rows.js';

/** The rows of some tables as their files have them: text by header, an empty field is null. */
export interface RawTables {
  rows(table: string): readonly RawRow[];
}

/** A warning that the rows as they stand must lead to. */
export interface Crossing {
  /** Values of the grain's columns, in their order. */
  readonly keys: readonly (string | null)[];
  readonly level: 'red' | 'orange' | 'yellow' | 'blue';
  /** The number judged: money in fen. */
  readonly value: number;
}

/** Every crossing of one indicator on a day, counted from the rows in whole numbers; nothing is shared with what is judged. */
export type Rule = (tables: RawTables, asOf: string) => Iterable<Crossing>;

/** Rules by indicator. */
export type Rules = Readonly<Record<string, Rule>>;

/** A fraction of whole numbers, as the number nearest to it. */
export function quotient(n: bigint, d: bigint): number {
  const scale = 10n ** 20n;
  return Number((n * scale) / d) / 1e20;
}

/** Sums by key. */
export class Sums {
  readonly #sums = new Map<string, bigint>();
  add(key: string, amount: bigint): void {
    this.#sums.set(key, (this.#sums.get(key) ?? 0n) + amount);
  }
  has(key: string): boolean {
    return this.#sums.has(key);
  }
  get(key: string): bigint {
    return this.#sums.get(key) ?? 0n;
  }
  keys(): string[] {
    return [...this.#sums.keys()];
  }
}

/** Sums an amount column over rows that are wanted, by a key. */
export function sumBy(
  rows: readonly RawRow[],
  key: (row: RawRow) => string | null,
  amount: string | ((row: RawRow) => bigint),
  wanted: (row: RawRow) => boolean = () => true,
): Sums {
  const sums = new Sums();
  for (const row of rows) {
    if (!wanted(row)) continue;
    const at = key(row);
    if (at !== null) sums.add(at, typeof amount === 'string' ? fenOf(row[amount]) : amount(row));
  }
  return sums;
}
