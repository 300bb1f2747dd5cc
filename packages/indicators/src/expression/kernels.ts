/*
 * The inner loops of judging, over plain typed arrays and without branches where it cannot be foretold which way a group falls. They
 * are functions of their own, and not parts of the closures that call them, so that each is compiled once, for what it is.
 */

/** How a condition came out, in a byte: null or a division by zero leaves it open. */
export const truths = { no: 0, yes: 1, open: 2 } as const;

/** Sums, or differences by a sign of −1. Returns whether all that are there are within what doubles hold exactly of whole numbers. */
export function addInto(out: Float64Array, x: Float64Array, y: Float64Array, sign: 1 | -1, length: number): boolean {
  let past = 0;
  for (let i = 0; i < length; i += 1) {
    const sum = x[i]! + sign * y[i]!;
    out[i] = sum;
    if (Math.abs(sum) > Number.MAX_SAFE_INTEGER) past += 1;
  }
  return past === 0;
}

/** Sums of what numbers are without their signs. */
export function addSizesInto(out: Float64Array, x: Float64Array, y: Float64Array, length: number): void {
  for (let i = 0; i < length; i += 1) out[i] = Math.abs(x[i]!) + Math.abs(y[i]!);
}

/** Products. Returns what sums return. */
export function multiplyInto(out: Float64Array, x: Float64Array, y: Float64Array, length: number): boolean {
  let past = 0;
  for (let i = 0; i < length; i += 1) {
    const product = x[i]! * y[i]!;
    out[i] = product;
    if (Math.abs(product) > Number.MAX_SAFE_INTEGER) past += 1;
  }
  return past === 0;
}

/** Quotients; none by zero. */
export function divideInto(out: Float64Array, x: Float64Array, y: Float64Array, length: number): void {
  for (let i = 0; i < length; i += 1) out[i] = y[i] === 0 ? NaN : x[i]! / y[i]!;
}

/** True when all numbers are there and none grew past what doubles hold. */
export function areFinite(values: Float64Array, length: number): boolean {
  let sum = 0;
  for (let i = 0; i < length; i += 1) sum += values[i]! - values[i]!;
  return sum === 0;
}

/** True when all bytes are one. */
export function areAll(bytes: Uint8Array, byte: number, length: number): boolean {
  let other = 0;
  for (let i = 0; i < length; i += 1) other |= bytes[i]! ^ byte;
  return other === 0;
}

/** Two sides of a comparison and their sizes. */
export interface Sides {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly xSize: Float64Array;
  readonly ySize: Float64Array;
}

/** How far the sides lie apart. */
export const apartAt = ({ x, y }: Sides, i: number): number => x[i]! - y[i]!;

/** How far they must, for what they were made of, to say which is greater. */
export const reachAt = ({ xSize, ySize }: Sides, reach: number, i: number): number =>
  reach * (Math.abs(xSize[i]!) + Math.abs(ySize[i]!));

/** True when two numbers lie too near each other to say which is greater; or there is none. */
export const isNear = (sides: Sides, reach: number, i: number): boolean =>
  !(Math.abs(apartAt(sides, i)) > reachAt(sides, reach, i));

/** Which side is greater: the bytes `above` and `below`. Returns how many lie too near to say. */
export function compareInto(
  out: Uint8Array,
  { x, y, xSize, ySize }: Sides,
  reach: number,
  above: number,
  below: number,
  length: number,
): number {
  const turn = above ^ below;
  let near = 0;
  for (let i = 0; i < length; i += 1) {
    const apart = x[i]! - y[i]!;
    out[i] = above ^ (turn & (apart < 0 ? -1 : 0));
    if (!(Math.abs(apart) > reach * (Math.abs(xSize[i]!) + Math.abs(ySize[i]!)))) near += 1;
  }
  return near;
}

/** Puts a byte where a condition is not `no`, another where it is open. */
export function markInto(out: Uint8Array, truth: Uint8Array, yes: number, open: number, length: number): void {
  const turn = yes ^ open;
  for (let i = 0; i < length; i += 1) {
    const came = -truth[i]! >> 31;
    out[i] = (out[i]! & ~came) | ((yes ^ (turn & -(truth[i]! >> 1))) & came);
  }
}

/**
 * Puts a byte where numbers lie above a bound, or below it by a side of −1. Returns how many lie too near to say, or are none; of
 * those nothing is put.
 */
export function markPast(
  out: Uint8Array,
  { values, sizes }: { readonly values: Float64Array; readonly sizes: Float64Array },
  bound: { readonly value: number; readonly size: number; readonly side: 1 | -1; readonly reach: number },
  byte: number,
  length: number,
): number {
  const { value, size, side, reach } = bound;
  let sure = 0;
  for (let i = 0; i < length; i += 1) {
    const apart = side * (values[i]! - value);
    const told = Math.abs(apart) > reach * (Math.abs(sizes[i]!) + size) ? -1 : 0;
    const came = told & (apart > 0 ? -1 : 0);
    out[i] = (out[i]! & ~came) | (byte & came);
    sure -= told;
  }
  return length - sure;
}
