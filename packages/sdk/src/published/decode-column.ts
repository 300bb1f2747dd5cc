import { dayFromEpoch } from '../period.js';
import { columnKinds, guessAgo, guessStep } from './column.js';
import type { Grid, Guess } from './column.js';
import { decodeInts } from './decode-ints.js';

/** A column unpacked: numbers, or texts by their places; a value where `nulls` is 1 means nothing. */
export interface Unpacked {
  readonly values: Float64Array;
  readonly nulls: Uint8Array | null;
  /** Texts by place: `values` are 0 for no value, else one more than the place. */
  readonly words: readonly string[] | null;
}

/** The places of a column that its file has values for: one bit each, or all. */
export interface Held {
  readonly count: number;
  readonly present: Uint8Array | null;
}

/**
 * Reads one column. `measure` answers the measures before it, which it may be told as a difference from.
 * @throws RangeError | SyntaxError when the bytes are no column
 */
export function decodeColumn(
  bytes: Uint8Array,
  held: Held,
  grid: Grid,
  measure: (place: number) => Float64Array,
): Unpacked {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = view.getUint8(0);
  const masked = view.getUint8(1) === 1;
  const nulls = masked ? readBits(bytes, 2, held.count) : null;
  const at = 2 + (masked ? Math.ceil(held.count / 8) : 0);
  if (kind === columnKinds.raw) return { values: readDoubles(view, at, held.count), nulls, words: null };
  const [first, second] = [view.getUint32(at, true), view.getUint32(at + 4, true)];
  if (kind >= columnKinds.text) {
    const words = readWords(bytes.subarray(at + 8, at + 8 + first), kind, second);
    return { values: addLag(readHeld(bytes, at + 8 + first, held), 1), nulls: null, words };
  }
  const values = readHeld(bytes, at + 8, held);
  if (kind === columnKinds.lag) addLag(values, first);
  if (kind === columnKinds.step) addGuess(values, guessStep(measure(first), grid));
  if (kind === columnKinds.ago) addGuess(values, guessAgo(measure(first), grid, second));
  return { values, nulls, words: null };
}

/** Only places with a row have a number in the file; at the others the guess stands. */
function readHeld(bytes: Uint8Array, offset: number, { count, present }: Held): Float64Array {
  if (present === null) return decodeInts(bytes, offset, count);
  let rows = 0;
  for (let i = 0; i < count; i += 1) rows += present[i]!;
  const written = decodeInts(bytes, offset, rows);
  const values = new Float64Array(count);
  for (let i = 0, row = 0; i < count; i += 1) if (present[i] === 1) values[i] = written[row++]!;
  return values;
}

function addLag(values: Float64Array, lag: number): Float64Array {
  for (let i = lag; i < values.length; i += 1) values[i] = values[i]! + values[i - lag]!;
  return values;
}

function addGuess(values: Float64Array, guess: Guess): void {
  for (let i = 0; i < values.length; i += 1) values[i] = values[i]! + guess(i, values);
}

function readWords(bytes: Uint8Array, kind: number, count: number): readonly string[] {
  if (kind === columnKinds.text) return JSON.parse(new TextDecoder().decode(bytes)) as readonly string[];
  const numbers = Array.from(addLag(decodeInts(bytes, 0, count), 1));
  return kind === columnKinds.day ? numbers.map(dayFromEpoch) : numbers.map(String);
}

/** One bit a value, low bit first, as one byte a value. */
export function readBits(bytes: Uint8Array, offset: number, count: number): Uint8Array {
  const out = new Uint8Array(count);
  for (let i = 0; i < count; i += 1) out[i] = (bytes[offset + (i >> 3)]! >> (i & 7)) & 1;
  return out;
}

function readDoubles(view: DataView, offset: number, count: number): Float64Array {
  const out = new Float64Array(count);
  for (let i = 0; i < count; i += 1) out[i] = view.getFloat64(offset + 8 * i, true);
  return out;
}
