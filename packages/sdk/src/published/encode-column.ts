import { dayFromEpoch, epochDay, isDay } from '../period.js';
import type { Cell } from '../table/order.js';
import { columnKinds, guessAt, maskedColumn } from './column.js';
import type { Grid } from './column.js';
import { encodeInts, mostWritten, sizeOfInts } from './encode-ints.js';
import { joinBytes, writeBits, writeCounts } from './write-bytes.js';

/** A number, null for no value, or undefined where there is no row. */
export type Numeric = number | null | undefined;

/** A packed column and, for numbers, the values a reader will have, guesses at missing ones included. */
export interface PackedColumn {
  readonly bytes: Uint8Array;
  readonly values: Float64Array;
}

/** Packs texts: each once, days and codes of digits as numbers, then its place a row. */
export function encodeTexts(cells: readonly (Cell | undefined)[]): PackedColumn {
  const places = new Map<string, number>();
  let last = 0;
  const steps: number[] = [];
  const values = Float64Array.from(cells, (cell) => {
    if (cell === undefined) return last;
    const place = cell === null ? 0 : (places.get(String(cell)) ?? places.size + 1);
    if (cell !== null) places.set(String(cell), place);
    steps.push(place - last);
    return (last = place);
  });
  const [kind, words] = packWords([...places.keys()]);
  const head = writeCounts(places.size, words.length);
  return { bytes: joinBytes([Uint8Array.of(kind), head, words, encodeInts(Float64Array.from(steps))]), values };
}

function packWords(words: readonly string[]): readonly [kind: number, bytes: Uint8Array] {
  if (words.length > 0 && words.every((word) => /^[1-9]\d{0,14}$/.test(word)))
    return [columnKinds.digits, encodeInts(stepsOf(words.map(Number)))];
  if (words.length > 0 && words.every((word) => isDay(word) && dayFromEpoch(epochDay(word)) === word))
    return [columnKinds.day, encodeInts(stepsOf(words.map(epochDay)))];
  return [columnKinds.text, new TextEncoder().encode(JSON.stringify(words))];
}

const stepsOf = (numbers: readonly number[]): Float64Array =>
  Float64Array.from(numbers, (number, i) => number - (numbers[i - 1] ?? 0));

/** Numbers told as differences from a guess. */
interface Told {
  readonly kind: number;
  readonly first: number;
  readonly second: number;
  /** Of places with a row. */
  readonly rest: Float64Array;
  readonly values: Float64Array;
}

/** Packs numbers the smallest way that gives every one of them back: as doubles, or as differences from a guess. */
export function encodeNumbers(cells: readonly Numeric[], grid: Grid, before: readonly Float64Array[]): PackedColumn {
  let [best, least] = [undefined as Told | undefined, Number.POSITIVE_INFINITY];
  const tell = (kind: number, first = 0, second = 0) => {
    const told = tellApart(cells, kind, first, second, grid, before);
    const size = told ? sizeOfInts(told.rest) : Number.POSITIVE_INFINITY;
    if (size < least) [best, least] = [told, size];
  };
  for (const kind of [columnKinds.plain, columnKinds.lag, columnKinds.sum]) tell(kind);
  before.forEach((_, place) => {
    tell(columnKinds.step, place);
    tell(columnKinds.opening, place);
    for (const periods of [0, 12]) tell(columnKinds.ago, place, periods);
  });
  if (!best) return packDoubles(cells);
  const { kind, first, second, rest, values } = best;
  const told = kind >= columnKinds.step ? writeCounts(first, second) : new Uint8Array(0);
  return {
    bytes: joinBytes([header(kind, cells), told, encodeInts(rest, grid.periods)]),
    values,
  };
}

/** Undefined when a value would not come back exactly. A missing value is as guessed, which costs nothing. */
function tellApart(
  cells: readonly Numeric[],
  kind: number,
  first: number,
  second: number,
  grid: Grid,
  before: readonly Float64Array[],
): Told | undefined {
  const values = new Float64Array(cells.length);
  const rest = new Float64Array(cells.length);
  const guess = { kind, other: before[first] ?? values, periods: second };
  let rows = 0;
  for (let i = 0; i < cells.length; i += 1) {
    const [cell, guessed] = [cells[i], guessAt(guess, grid.begins, values, i, i % grid.periods)];
    const difference = (cell ?? guessed) - guessed;
    const value = guessed + difference;
    if (!Number.isInteger(difference) || Math.abs(difference) > mostWritten || !Number.isSafeInteger(value))
      return undefined;
    if (typeof cell === 'number' && value !== cell) return undefined;
    values[i] = value;
    if (cell !== undefined) rest[rows++] = difference;
  }
  return { kind, first, second, rest: rest.subarray(0, rows), values };
}

function packDoubles(cells: readonly Numeric[]): PackedColumn {
  const values = Float64Array.from(cells, (cell) => cell ?? 0);
  const view = new DataView(new ArrayBuffer(8 * values.length));
  values.forEach((value, i) => view.setFloat64(8 * i, value, true));
  return { bytes: joinBytes([header(columnKinds.raw, cells), new Uint8Array(view.buffer)]), values };
}

function header(kind: number, cells: readonly unknown[]): Uint8Array {
  const masked = cells.includes(null);
  const mask = masked ? writeBits(cells.map((cell) => cell === null)) : new Uint8Array(0);
  return joinBytes([Uint8Array.of(kind + (masked ? maskedColumn : 0)), mask]);
}
