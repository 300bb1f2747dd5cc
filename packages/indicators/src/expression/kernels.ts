/*
 * The inner loops of judging, over plain typed arrays and without branches where it cannot be foretold which way a group falls. They
 * are functions of their own, and not parts of the closures that call them, so that each is compiled once, for what it is.
 */

/** How a condition came out, in a byte: null or a division by zero leaves it open. */
export const truths = { no: 0, yes: 1, open: 2 } as const;

/** Sums, or differences by a sign of −1. */
export function addInto(out: Float64Array, x: Float64Array, y: Float64Array, sign: 1 | -1, length: number): void {
  for (let i = 0; i < length; i += 1) out[i] = x[i]! + sign * y[i]!;
}

/** Sums of what numbers are without their signs. */
export function addSizesInto(out: Float64Array, x: Float64Array, y: Float64Array, length: number): void {
  for (let i = 0; i < length; i += 1) out[i] = Math.abs(x[i]!) + Math.abs(y[i]!);
}

/** Products. */
export function multiplyInto(out: Float64Array, x: Float64Array, y: Float64Array, length: number): void {
  for (let i = 0; i < length; i += 1) out[i] = x[i]! * y[i]!;
}

/** Quotients; none by zero. */
export function divideInto(out: Float64Array, x: Float64Array, y: Float64Array, length: number): void {
  for (let i = 0; i < length; i += 1) out[i] = y[i] === 0 ? NaN : x[i]! / y[i]!;
}

/** True when whole numbers stayed within what doubles hold exactly; none counts as within. */
export function isHeld(values: Float64Array, length: number): boolean {
  let past = 0;
  for (let i = 0; i < length; i += 1) past |= Math.abs(values[i]!) > Number.MAX_SAFE_INTEGER ? 1 : 0;
  return past === 0;
}

/** Two sides of a comparison and their sizes. */
export interface Sides {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly xSize: Float64Array;
  readonly ySize: Float64Array;
}

/** True when two numbers lie too near each other, for what they were made of, to say which is greater; or there is none. */
export const isNear = ({ x, y, xSize, ySize }: Sides, reach: number, i: number): boolean =>
  !(Math.abs(x[i]! - y[i]!) > reach * (Math.abs(xSize[i]!) + Math.abs(ySize[i]!)));

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
