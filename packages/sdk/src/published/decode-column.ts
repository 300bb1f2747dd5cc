import { dayFromEpoch } from '../period.js';
import { ByteReader } from './byte-reader.js';
import { columnKinds, guessAt, maskedColumn } from './column.js';
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
  const reader = new ByteReader(bytes);
  const head = reader.byte();
  const kind = head & ~maskedColumn;
  const nulls = head & maskedColumn ? readBits(reader.take((held.count + 7) >> 3), held.count) : null;
  if (kind === columnKinds.raw) return { values: readDoubles(bytes, reader.at, held.count), nulls, words: null };
  if (kind >= columnKinds.text) {
    const count = reader.count();
    const words = readWords(reader.take(reader.count()), kind, count);
    return { values: addUp(readHeld(bytes, reader.at, held)), nulls: null, words };
  }
  const [place, periods] = kind >= columnKinds.step ? [reader.count(), reader.count()] : [undefined, 0];
  const values = readHeld(bytes, reader.at, held);
  const other = place === undefined ? values : measure(place);
  if (kind !== columnKinds.plain) addGuess(values, { kind, other, periods }, grid);
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

function addUp(values: Float64Array): Float64Array {
  for (let i = 1; i < values.length; i += 1) values[i] = values[i]! + values[i - 1]!;
  return values;
}

/** The two commonest guesses have loops of their own, which take half the time. */
function addGuess(values: Float64Array, guess: Guess, { periods, begins }: Grid): void {
  const { kind, other } = guess;
  const isSum = kind === columnKinds.sum;
  for (let start = 0; start < values.length; start += periods) {
    let last = 0;
    if (isSum)
      for (let period = 0; period < periods; period += 1)
        last = values[start + period] = values[start + period]! + (begins[period] === 1 ? 0 : last);
    else if (kind === columnKinds.step)
      for (let period = 0; period < periods; period += 1) {
        const now = other[start + period]!;
        values[start + period] = values[start + period]! + (begins[period] === 1 ? now : now - last);
        last = now;
      }
    else
      for (let period = 0; period < periods; period += 1)
        values[start + period] = values[start + period]! + guessAt(guess, begins, values, start + period, period);
  }
}

function readWords(bytes: Uint8Array, kind: number, count: number): readonly string[] {
  if (kind === columnKinds.text) return JSON.parse(new TextDecoder().decode(bytes)) as readonly string[];
  const numbers = Array.from(addUp(decodeInts(bytes, 0, count)));
  return kind === columnKinds.day ? numbers.map(dayFromEpoch) : numbers.map(String);
}

/** One bit a value, low bit first, as one byte a value. */
export function readBits(bytes: Uint8Array, count: number): Uint8Array {
  const out = new Uint8Array(count);
  for (let i = 0; i < count; i += 1) out[i] = (bytes[i >> 3]! >> (i & 7)) & 1;
  return out;
}

function readDoubles(bytes: Uint8Array, offset: number, count: number): Float64Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const out = new Float64Array(count);
  for (let i = 0; i < count; i += 1) out[i] = view.getFloat64(offset + 8 * i, true);
  return out;
}
