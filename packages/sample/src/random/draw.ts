/** What a draw is for. Each use has a stream of its own, so that adding one never moves another. 随机流 */
export const streams = {
  territory: 1,
  progress: 2,
  roster: 3,
  weight: 4,
  profile: 5,
  phase: 6,
  amount: 7,
  payee: 8,
  allotment: 9,
  agencyGap: 10,
  revenue: 11,
  refund: 12,
  plant: 13,
  register: 14,
  tax: 15,
  treasury: 16,
  fund: 17,
  department: 18,
  voucher: 19,
  grant: 20,
  debt: 21,
  procurement: 22,
  audit: 23,
} as const;

/** Name of a stream. */
export type Stream = (typeof streams)[keyof typeof streams];

const rotate = (value: number, bits: number): number => (value << bits) | (value >>> (32 - bits));

const absorb = (state: number, word: number): number =>
  (Math.imul(rotate(state ^ Math.imul(rotate(Math.imul(word, 0xcc9e2d51), 15), 0x1b873593), 13), 5) + 0xe6546b64) | 0;

/**
 * A draw by position instead of by turn: the same seed, stream and keys give the same 32 bits in any order,
 * so any day, region or payment can be made alone. MurmurHash3 x86-32 over the keys as words (Appleby, public domain):
 * integer arithmetic only, the same on every machine.
 *
 * @returns an integer in [0, 2^32)
 */
export function draw(seed: number, stream: Stream, a: number, b = 0, c = 0): number {
  let state = absorb(absorb(seed | 0, Math.floor(seed / 0x1_0000_0000)), stream);
  state = absorb(absorb(absorb(state, a), b), c);
  state ^= 24;
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}

/** As `draw`, as a fraction in [0, 1). */
export const fraction = (seed: number, stream: Stream, a: number, b = 0, c = 0): number =>
  draw(seed, stream, a, b, c) / 0x1_0000_0000;

/** A number between two bounds. */
export const between = (low: number, high: number, share: number): number => low + (high - low) * share;
