/** Values of a block: each says by how many bytes and in what unit its numbers are written. */
export const blockSize = 64;

/**
 * Reads whole numbers from blocks: a byte that says how many bytes a number takes (0–7, low four bits) and how many zeros it lost at its
 * end (high four bits), then the numbers, low byte first, signs folded into the lowest bit. Fixed widths need no branch a value, which
 * is why this beats parsing text; budgets are round, which is why the zeros count.
 * @throws RangeError when the bytes end before the numbers do
 */
export function decodeInts(bytes: Uint8Array, offset: number, count: number): Float64Array {
  const out = new Float64Array(count);
  let at = offset;
  for (let from = 0; from < count; from += blockSize) {
    const head = bytes[at]!;
    const width = head & 15;
    const block = out.subarray(from, Math.min(count, from + blockSize));
    at += 1;
    if (width > 4) readWide(bytes, at, width, block);
    else if (width > 0) readNarrow(bytes, at, width, block);
    if (head > 15) scale(block, 10 ** (head >> 4));
    at += width * block.length;
  }
  if (at > bytes.length) throw new RangeError('column ends before its numbers do');
  return out;
}

function readNarrow(bytes: Uint8Array, start: number, width: number, out: Float64Array): void {
  let at = start;
  for (let i = 0; i < out.length; i += 1) {
    let folded = bytes[at]!;
    if (width > 1) folded |= bytes[at + 1]! << 8;
    if (width > 2) folded |= bytes[at + 2]! << 16;
    if (width > 3) folded |= bytes[at + 3]! << 24;
    at += width;
    out[i] = (folded & 1) === 0 ? folded >>> 1 : -(folded >>> 1) - 1;
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
    const half = high * 2147483648 + (low >>> 1);
    out[i] = (low & 1) === 0 ? half : -half - 1;
  }
}

function scale(values: Float64Array, by: number): void {
  for (let i = 0; i < values.length; i += 1) values[i] = values[i]! * by;
}
