import { blockBits, moreBits } from './decode-ints.js';
import { joinBytes, writeBits } from './write-bytes.js';

/** The most a number may be: folded with its sign it still is a safe integer. */
export const mostWritten = 2 ** 52 - 1;

/** The most zeros a block takes off the end of its numbers. */
const mostZeros = 9;

/** Sizes of blocks that are tried, beside one a series. */
const blockSizes = [4, 6, 8, 12, 16, 32, 64, 255];

/** How a block is written. */
interface Block {
  readonly values: Float64Array;
  readonly zeros: number;
  readonly width: number;
  readonly signed: boolean;
  readonly sparse: boolean;
  /** In bytes. */
  readonly size: number;
}

/** Writes whole numbers within `mostWritten` as `decodeInts` reads them, in the blocks that take least. `series` is how many belong together. */
export function encodeInts(values: Float64Array, series = 0): Uint8Array {
  const { size, blocks } = cheapest(values, series);
  return joinBytes([Uint8Array.of(size), ...blocks.map(writeBlock)]);
}

/** About how many bytes `encodeInts` takes: in blocks of one size, which tells guesses apart as well as all of them do. */
export const sizeOfInts = (values: Float64Array): number => bytesOf(cut(values, 16));

function cheapest(values: Float64Array, series: number) {
  const sizes = [...new Set([...(series > 1 && series <= 255 ? [series] : []), ...blockSizes])];
  const tried = sizes.map((size) => ({ size, blocks: cut(values, size) }));
  return tried.reduce((best, one) => (bytesOf(one.blocks) < bytesOf(best.blocks) ? one : best));
}

function cut(values: Float64Array, size: number): readonly Block[] {
  const blocks: Block[] = [];
  for (let from = 0; from < values.length; from += size) blocks.push(planBlock(values.subarray(from, from + size)));
  return blocks;
}

const bytesOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { size }) => sum + size, 0);

function planBlock(values: Float64Array): Block {
  const zeros = zerosOf(values);
  const unit = 10 ** zeros;
  let [least, most, filled] = [0, 0, 0];
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i]!;
    if (value !== 0) filled += 1;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const signed = least < 0;
  const width = bitsOf(signed ? Math.max(fold(least / unit), fold(most / unit)) : most / unit);
  const whole = (values.length * width + 7) >> 3;
  const left = ((values.length + 7) >> 3) + ((filled * width + 7) >> 3);
  const sparse = left < whole;
  const heads = zeros > 0 || sparse ? 2 : 1;
  return { values, zeros, width, signed, sparse, size: width === 0 ? 1 : heads + Math.min(whole, left) };
}

function writeBlock({ values, zeros, width, signed, sparse, size }: Block): Uint8Array {
  if (width === 0) return Uint8Array.of(0);
  const more = zeros + (sparse ? moreBits.sparse : 0);
  const head = width + (signed ? blockBits.signed : 0) + (more > 0 ? blockBits.more : 0);
  const mask = sparse ? [...writeBits(Array.from(values, (value) => value !== 0))] : [];
  const heads = [head, ...(more > 0 ? [more] : []), ...mask];
  const out = new Uint8Array(size);
  out.set(heads);
  let bit = 8 * heads.length;
  for (const value of values) {
    if (sparse && value === 0) continue;
    let rest = signed ? fold(value / 10 ** zeros) : value / 10 ** zeros;
    for (let done = 0; done < width;) {
      const room = Math.min(8 - (bit & 7), width - done);
      out[bit >> 3]! |= (rest % 2 ** room) << (bit & 7);
      rest = Math.floor(rest / 2 ** room);
      done += room;
      bit += room;
    }
  }
  return out;
}

const fold = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);

/** Decimal zeros that every number of a block ends with; none of a block of zeros. */
function zerosOf(block: Float64Array): number {
  let unit = 10 ** mostZeros;
  let zeros = mostZeros;
  let any = false;
  for (let i = 0; i < block.length && zeros > 0; i += 1) {
    any ||= block[i] !== 0;
    while (zeros > 0 && block[i]! % unit !== 0) {
      zeros -= 1;
      unit = 10 ** zeros;
    }
  }
  return any ? zeros : 0;
}

function bitsOf(value: number): number {
  let bits = 0;
  for (let rest = value; rest >= 1; rest = Math.floor(rest / 2)) bits += 1;
  return bits;
}
