/** How a column rests in a file: its first byte. */
export const columnKinds = {
  /** Doubles as they are. */
  raw: 0,
  /** Whole numbers as they are. */
  plain: 1,
  /** Differences from the value so many places before. */
  lag: 2,
  /** Differences from the step another measure made since the period before, from its value at the start of a year. */
  step: 3,
  /** Differences from another measure some periods ago, from the period before where there is none. */
  ago: 4,
  /** Texts once each, then a place a row: 0 for no value. */
  text: 5,
  /** As `text`, the texts as rising or falling numbers of so many digits. */
  digits: 6,
  /** As `text`, the texts days, as numbers of days. */
  day: 7,
} as const;

/** The shape a measure lies in: period after period, each with one value a series. */
export interface Grid {
  readonly series: number;
  readonly periods: number;
  /** Whether a period begins a new year, so that what adds up over a year begins anew. */
  readonly begins: readonly boolean[];
}

/** What a number is told as a difference from: values before it, and measures before it. */
export type Guess = (at: number, self: Float64Array) => number;

/** Guesses nothing. */
export const guessNothing: Guess = () => 0;

/** Guesses the value `lag` places before. */
export const guessLag =
  (lag: number): Guess =>
  (at, self) =>
    at < lag ? 0 : self[at - lag]!;

/** Guesses what another measure added since the period before: a month's amount from the year so far. */
export const guessStep =
  (other: Float64Array, { series, begins }: Grid): Guess =>
  (at) =>
    begins[Math.floor(at / series)] ? other[at]! : other[at]! - other[at - series]!;

/** Guesses what another measure was some periods ago: last year's figures. */
export const guessAgo =
  (other: Float64Array, { series }: Grid, periods: number): Guess =>
  (at, self) =>
    at >= periods * series ? other[at - periods * series]! : at >= series ? self[at - series]! : 0;
