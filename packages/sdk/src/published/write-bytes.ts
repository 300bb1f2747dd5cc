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

/** Whole numbers from 0, seven bits a byte, low bits first; the highest bit says that more follow. */
export function writeCounts(...values: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (let rest of values) {
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push(128 + (rest % 128));
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

/** Truths as one bit each, low bit first. */
export function writeBits(truths: readonly boolean[]): Uint8Array {
  const out = new Uint8Array(Math.ceil(truths.length / 8));
  truths.forEach((truth, i) => {
    if (truth) out[i >> 3]! |= 1 << (i & 7);
  });
  return out;
}
