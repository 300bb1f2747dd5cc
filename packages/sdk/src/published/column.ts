/** How a column rests in a file: its first byte. */
export const columnKinds = {
  /** Doubles as they are. */
  raw: 0,
  /** Whole numbers as they are. */
  plain: 1,
  /** Differences from the number before. */
  lag: 2,
  /** Differences from the period before, from 0 at the start of a year: what adds up over a year. */
  sum: 3,
  /** Differences from the step another measure made since the period before, from its value at the start of a year. */
  step: 4,
  /** Differences from another measure some periods ago, from the period before where there is none. */
  ago: 5,
  /** Differences from another measure at the start of a year, from the period before in the rest of it. */
  opening: 6,
  /** Texts once each, then a place a row: 0 for no value. */
  text: 7,
  /** As `text`, the texts as rising or falling numbers of so many digits. */
  digits: 8,
  /** As `text`, the texts days, as numbers of days. */
  day: 9,
} as const;

/** Set in the first byte of a column with missing values, which a bit each says. */
export const maskedColumn = 128;

/** The shape a measure lies in: series after series, each with one value a period. */
export interface Grid {
  readonly series: number;
  readonly periods: number;
  /** 1 where a period begins a new year, so that what adds up over a year begins anew; the first period does. */
  readonly begins: Uint8Array;
}

/** The shape of a column that has one value a series, or one a period. */
export const flatGrid = (length: number): Grid => ({ series: 1, periods: length, begins: Uint8Array.of(1) });

/** What numbers are told as a difference from: values before them, or another measure that stands before. */
export interface Guess {
  readonly kind: number;
  /** The other measure; the numbers themselves when there is none. */
  readonly other: Float64Array;
  /** How many periods ago `ago` looks. */
  readonly periods: number;
}

/** What is guessed of the number at a place, which stands in a period; one function with no closures, because it is called for each number. */
export function guessAt(
  { kind, other, periods }: Guess,
  begins: Uint8Array,
  self: Float64Array,
  at: number,
  period: number,
): number {
  switch (kind) {
    case columnKinds.lag:
      return at === 0 ? 0 : self[at - 1]!;
    case columnKinds.sum:
      return begins[period] === 1 ? 0 : self[at - 1]!;
    case columnKinds.step:
      return begins[period] === 1 ? other[at]! : other[at]! - other[at - 1]!;
    case columnKinds.ago:
      return period >= periods ? other[at - periods]! : period > 0 ? self[at - 1]! : 0;
    case columnKinds.opening:
      return begins[period] === 1 ? other[at]! : self[at - 1]!;
    default:
      return 0;
  }
}
