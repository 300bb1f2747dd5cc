import { blockSize } from './decode-ints.js';

/** The most a number may be: folded with its sign it still is a safe integer. */
export const mostWritten = 2 ** 52 - 1;

/** The most zeros a block takes off the end of its numbers. */
const mostZeros = 9;

/** Writes whole numbers within `mostWritten` as `decodeInts` reads them. */
export function encodeInts(values: Float64Array): Uint8Array {
  const out = new Uint8Array(sizeOfInts(values));
  let at = 0;
  for (let from = 0; from < values.length; from += blockSize) {
    const block = values.subarray(from, from + blockSize);
    const zeros = zerosOf(block);
    const width = widthOf(block, 10 ** zeros);
    out[at] = width + 16 * zeros;
    at += 1;
    for (const value of block) {
      let rest = fold(value / 10 ** zeros);
      for (let byte = 0; byte < width; byte += 1) {
        out[at + byte] = rest % 256;
        rest = Math.floor(rest / 256);
      }
      at += width;
    }
  }
  return out;
}

/** How many bytes `encodeInts` takes. */
export function sizeOfInts(values: Float64Array): number {
  let size = 0;
  for (let from = 0; from < values.length; from += blockSize) {
    const block = values.subarray(from, from + blockSize);
    size += 1 + block.length * widthOf(block, 10 ** zerosOf(block));
  }
  return size;
}

const fold = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);

/** Zeros that every number of a block ends with; none of a block of zeros. */
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

function widthOf(block: Float64Array, unit: number): number {
  let most = 0;
  for (let i = 0; i < block.length; i += 1) most = Math.max(most, fold(block[i]! / unit));
  let width = 0;
  for (let rest = most; rest > 0; rest = Math.floor(rest / 256)) width += 1;
  return width;
}
