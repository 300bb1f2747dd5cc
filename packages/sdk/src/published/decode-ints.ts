/** Values of a block: each block says how many bytes each of its residuals takes. */
export const blockSize = 64;

/**
 * Reads whole numbers from blocks: a byte that says how wide a number is (0–7), then the numbers, low byte first, signs folded
 * into the lowest bit (zigzag). Fixed widths need no branch a value, which is why this beats parsing text.
 */
export function decodeInts(bytes: Uint8Array, offset: number, count: number): Float64Array {
  const out = new Float64Array(count);
  let at = offset;
  for (let from = 0; from < count; from += blockSize) {
    const to = Math.min(count, from + blockSize);
    const width = bytes[at]!;
    at += 1;
    if (width > 0) readBlock(bytes, at, width, out.subarray(from, to));
    at += width * (to - from);
  }
  if (at > bytes.length) throw new RangeError('column ends before its numbers do');
  return out;
}

function readBlock(bytes: Uint8Array, start: number, width: number, out: Float64Array): void {
  let at = start;
  if (width > 4) return readWide(bytes, start, width, out);
  for (let i = 0; i < out.length; i += 1) {
    let folded = bytes[at]!;
    if (width > 1) folded |= bytes[at + 1]! << 8;
    if (width > 2) folded |= bytes[at + 2]! << 16;
    if (width > 3) folded |= bytes[at + 3]! << 24;
    at += width;
    out[i] = (folded >>> 1) * (1 - 2 * (folded & 1)) - (folded & 1);
  }
}

/** Past 32 bits a number is put together in doubles, exact to 2^53. */
function readWide(bytes: Uint8Array, start: number, width: number, out: Float64Array): void {
  let at = start;
  for (let i = 0; i < out.length; i += 1) {
    const low = (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0;
    let high = bytes[at + 4]!;
    if (width > 5) high |= bytes[at + 5]! << 8;
    if (width > 6) high |= bytes[at + 6]! << 16;
    at += width;
    const sign = low & 1;
    const half = high * 2147483648 + (low >>> 1);
    out[i] = sign === 0 ? half : -half - 1;
  }
}
