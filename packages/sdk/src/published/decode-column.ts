import type { Day } from '../period.js';
import { dayFromEpoch } from '../period.js';
import { columnKinds, guessAgo, guessStep } from './column.js';
import type { Grid, Guess } from './column.js';
import { decodeInts } from './decode-ints.js';

/** A column as it was packed: numbers, or texts by their places; a value where `nulls` is 1 means nothing. */
export interface Unpacked {
  readonly values: Float64Array;
  readonly nulls: Uint8Array | null;
  /** Texts by place: `values` are 0 for no value, else one more than the place. */
  readonly words: readonly string[] | null;
}

/**
 * Reads one column. `measure` answers the measures before it, which it may be told as a difference from.
 * @throws RangeError | SyntaxError when the bytes are no column
 */
export function decodeColumn(
  bytes: Uint8Array,
  count: number,
  grid: Grid,
  measure: (place: number) => Float64Array,
): Unpacked {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = view.getUint8(0);
  const masked = view.getUint8(1) === 1;
  const nulls = masked ? readBits(bytes, 2, count) : null;
  const at = 2 + (masked ? Math.ceil(count / 8) : 0);
  if (kind === columnKinds.raw) return { values: readDoubles(view, at, count), nulls, words: null };
  const first = view.getUint32(at, true);
  if (kind === columnKinds.text) {
    const words = JSON.parse(new TextDecoder().decode(bytes.subarray(at + 4, at + 4 + first))) as readonly string[];
    return { values: addLag(decodeInts(bytes, at + 4 + first, count), 1), nulls, words };
  }
  const values = decodeInts(bytes, at + 8, count);
  if (kind === columnKinds.lag) return { values: addLag(values, first), nulls, words: null };
  if (kind === columnKinds.day) return days(addLag(values, first), nulls);
  const other = measure(first);
  const guess =
    kind === columnKinds.step ? guessStep(other, grid) : guessAgo(other, grid, view.getUint32(at + 4, true));
  return { values: addGuess(values, guess), nulls, words: null };
}

function addLag(values: Float64Array, lag: number): Float64Array {
  for (let i = lag; i < values.length; i += 1) values[i] = values[i]! + values[i - lag]!;
  return values;
}

function addGuess(values: Float64Array, guess: Guess): Float64Array {
  for (let i = 0; i < values.length; i += 1) values[i] = values[i]! + guess(i, values);
  return values;
}

/** Days have few values in a file, so each is written out once. */
function days(epoch: Float64Array, nulls: Uint8Array | null): Unpacked {
  const places = new Map<number, number>();
  const words: Day[] = [];
  const values = epoch.map((day, i) => {
    if (nulls !== null && nulls[i] === 1) return 0;
    const known = places.get(day) ?? words.push(dayFromEpoch(day));
    places.set(day, known);
    return known;
  });
  return { values, nulls: null, words };
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
