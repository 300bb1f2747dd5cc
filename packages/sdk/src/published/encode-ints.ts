import { blockSize } from './decode-ints.js';

/** The most a residual may be: folded with its sign it still is a safe integer. */
export const mostResidual = 2 ** 52 - 1;

/** Writes whole numbers within `mostResidual` as `decodeInts` reads them. */
export function encodeInts(values: Float64Array): Uint8Array {
  const parts: number[] = [];
  for (let from = 0; from < values.length; from += blockSize) {
    const block = Array.from(values.subarray(from, from + blockSize), fold);
    const width = bytesFor(block.reduce((most, value) => Math.max(most, value), 0));
    parts.push(width);
    for (const value of block) for (let byte = 0; byte < width; byte += 1) parts.push(byteOf(value, byte));
  }
  return Uint8Array.from(parts);
}

const fold = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
const byteOf = (value: number, byte: number): number => Math.floor(value / 2 ** (8 * byte)) % 256;

function bytesFor(most: number): number {
  let width = 0;
  for (let rest = most; rest > 0; rest = Math.floor(rest / 256)) width += 1;
  return width;
}
