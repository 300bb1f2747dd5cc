/** Puts bytes one after another. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** Whole numbers from 0 as four bytes each, low byte first. */
export function writeInts32(...values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * values.length));
  values.forEach((value, i) => view.setUint32(4 * i, value, true));
  return new Uint8Array(view.buffer);
}

/** Truths as one bit each, low bit first. */
export function writeBits(truths: readonly boolean[]): Uint8Array {
  const out = new Uint8Array(Math.ceil(truths.length / 8));
  truths.forEach((truth, i) => {
    if (truth) out[i >> 3]! |= 1 << (i & 7);
  });
  return out;
}
