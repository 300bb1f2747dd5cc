import { epochDay, isDay } from '../period.js';
import type { Cell } from '../table/order.js';
import { columnKinds, guessAgo, guessLag, guessStep } from './column.js';
import type { Grid, Guess } from './column.js';
import { encodeInts, mostResidual } from './encode-ints.js';
import { joinBytes, writeBits, writeInts32 } from './write-bytes.js';

/** A packed column and, for numbers, the values a reader will have, guesses at missing ones included. */
export interface PackedColumn {
  readonly bytes: Uint8Array;
  readonly values: Float64Array;
}

/** A number, null for no value, or undefined where there is no row. */
export type Numeric = number | null | undefined;

/** Packs texts: each once, then its place a row. Days are packed as numbers. */
export function encodeTexts(cells: readonly (Cell | undefined)[]): PackedColumn {
  if (cells.every((cell) => cell === null || cell === undefined || isDay(String(cell)))) {
    const days = cells.map((cell) => (cell === null || cell === undefined ? cell : epochDay(String(cell))));
    return packNumbers(days, columnKinds.day, 1, 0, guessLag(1))!;
  }
  const places = new Map<string, number>();
  const index = Float64Array.from(cells, (cell) => {
    if (cell === null || cell === undefined) return 0;
    const place = places.get(String(cell)) ?? places.size + 1;
    places.set(String(cell), place);
    return place;
  });
  const words = new TextEncoder().encode(JSON.stringify([...places.keys()]));
  const steps = index.map((place, i) => place - (i === 0 ? 0 : index[i - 1]!));
  const bytes = joinBytes([Uint8Array.of(columnKinds.text, 0), writeInts32(words.length), words, encodeInts(steps)]);
  return { bytes, values: index };
}

/** Packs numbers the smallest way that gives every one of them back: as doubles, or as differences from a guess. */
export function encodeNumbers(cells: readonly Numeric[], grid: Grid, before: readonly Float64Array[]): PackedColumn {
  const ways: (PackedColumn | undefined)[] = [1, grid.series].map((lag) =>
    packNumbers(cells, columnKinds.lag, lag, 0, guessLag(lag)),
  );
  before.forEach((other, place) => {
    ways.push(packNumbers(cells, columnKinds.step, place, 0, guessStep(other, grid)));
    for (const periods of [0, 12])
      ways.push(packNumbers(cells, columnKinds.ago, place, periods, guessAgo(other, grid, periods)));
  });
  const smallest = ways.reduce((best, way) => (way && (!best || way.bytes.length < best.bytes.length) ? way : best));
  return smallest ?? packDoubles(cells);
}

/** As differences from a guess, or undefined when a value would not come back exactly. A missing value is as guessed, which costs nothing. */
function packNumbers(
  cells: readonly Numeric[],
  kind: number,
  first: number,
  second: number,
  guess: Guess,
): PackedColumn | undefined {
  const [values, rest] = [new Float64Array(cells.length), new Float64Array(cells.length)];
  for (let i = 0; i < cells.length; i += 1) {
    const [cell, guessed] = [cells[i]!, guess(i, values)];
    const difference = (cell ?? guessed) - guessed;
    values[i] = guessed + difference;
    rest[i] = difference;
    if (!Number.isInteger(difference) || Math.abs(difference) > mostResidual || !Number.isSafeInteger(values[i]))
      return undefined;
    if (cell !== null && cell !== undefined && values[i] !== cell) return undefined;
  }
  return { bytes: joinBytes([header(kind, cells), writeInts32(first, second), encodeInts(rest)]), values };
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
  return joinBytes([Uint8Array.of(kind, masked ? 1 : 0), mask]);
}
