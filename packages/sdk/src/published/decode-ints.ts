/** Bits of the first byte of a block: how many bits a number takes stand in the low six. */
export const blockBits = { width: 63, more: 64, signed: 128 } as const;

/** Bits of the second byte, where there is more to say: decimal zeros in the low four. */
export const moreBits = { zeros: 15, sparse: 16 } as const;

/** Numbers are put together from at most so many bits at a time, which four bytes hold wherever they begin. */
const chunk = 24;

/**
 * Reads whole numbers from blocks. The first byte says how many numbers a block has. A block begins with how many bits a number takes and
 * whether signs are folded into the lowest bit; then, where there is more to say, how many decimal zeros the numbers lost at their end, and
 * whether those that are zero are left out, which a bit each says; then the numbers, low bit first.
 * Steps of one series are alike and budgets are round and rarely change, which is why blocks and zeros count.
 * @throws RangeError when the bytes end before the numbers do
 */
export function decodeInts(bytes: Uint8Array, offset: number, count: number): Float64Array {
  const out = new Float64Array(count);
  const size = bytes[offset]!;
  let at = offset + 1;
  for (let from = 0; from < count; from += size) {
    if (!(at < bytes.length)) throw new RangeError('column ends before its numbers do');
    const head = bytes[at]!;
    const width = head & blockBits.width;
    at += 1;
    if (width === 0) continue;
    const end = Math.min(count, from + size);
    const more = head & blockBits.more ? bytes[at++]! : 0;
    const unit = 10 ** (more & moreBits.zeros);
    let length = end - from;
    const mask = at;
    if (more & moreBits.sparse) {
      at += (length + 7) >> 3;
      length = ones(bytes, mask, length);
    }
    const filled = from + length;
    if (width <= chunk) readNarrow(bytes, at, width, out, from, filled);
    else readWide(bytes, at, width, out, from, filled);
    if (head & blockBits.signed) unfold(out, from, filled);
    if (unit > 1) for (let i = from; i < filled; i += 1) out[i] = out[i]! * unit;
    if (more & moreBits.sparse) spread(bytes, mask, out, from, filled, end);
    at += (length * width + 7) >> 3;
  }
  if (at > bytes.length) throw new RangeError('column ends before its numbers do');
  return out;
}

function readNarrow(
  bytes: Uint8Array,
  start: number,
  width: number,
  out: Float64Array,
  from: number,
  to: number,
): void {
  const mask = 2 ** width - 1;
  for (let i = from, bit = 8 * start; i < to; i += 1, bit += width) out[i] = wordAt(bytes, bit) & mask;
}

/** Past `chunk` bits a number is put together in doubles, exact to 2^53. */
function readWide(bytes: Uint8Array, start: number, width: number, out: Float64Array, from: number, to: number): void {
  const mask = 2 ** Math.min(chunk, width - chunk) - 1;
  for (let i = from, bit = 8 * start; i < to; i += 1, bit += width)
    out[i] = (wordAt(bytes, bit) & 0xffffff) + (wordAt(bytes, bit + chunk) & mask) * 0x1000000;
  if (width <= 2 * chunk) return;
  const rest = 2 ** (width - 2 * chunk) - 1;
  for (let i = from, bit = 8 * start + 2 * chunk; i < to; i += 1, bit += width)
    out[i] = out[i]! + (wordAt(bytes, bit) & rest) * 2 ** (2 * chunk);
}

/** The bits from one on, at least `chunk` of them. */
function wordAt(bytes: Uint8Array, bit: number): number {
  const at = bit >>> 3;
  return (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> (bit & 7);
}

function unfold(values: Float64Array, from: number, to: number): void {
  for (let i = from; i < to; i += 1) {
    const half = Math.floor(values[i]! / 2);
    values[i] = values[i] === 2 * half ? half : -half - 1;
  }
}

function ones(bytes: Uint8Array, start: number, count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i += 1) sum += (bytes[start + (i >> 3)]! >> (i & 7)) & 1;
  return sum;
}

/** Moves the numbers that stand at the beginning of a block to the places of their bits. */
function spread(bytes: Uint8Array, mask: number, values: Float64Array, from: number, to: number, end: number): void {
  for (let i = end - 1, left = to; i >= from; i -= 1)
    values[i] = (bytes[mask + ((i - from) >> 3)]! >> ((i - from) & 7)) & 1 ? values[(left -= 1)]! : 0;
}
