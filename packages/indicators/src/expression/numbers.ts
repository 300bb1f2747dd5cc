import type { Expression } from './ast.js';
import { dateFunction } from './date-functions.js';
import { exactNumber } from './exact.js';
import { addInto, addSizesInto, divideInto, multiplyInto, truths } from './kernels.js';
import { isZero, toDouble } from './rational.js';
import type { NumberSlot, Slots } from './scope.js';

/** How near a boundary, relative to the numbers it came from, a comparison in doubles is no longer trusted. */
export const closeness = 1e-9;

/** Groups worked out at a time: what they take stays near the processor. */
export const groupsAtOnce = 2048;

/** Numbers of some groups, one after the other: `NaN` for none. They hold until the next groups are worked out. */
export interface Numbers {
  readonly values: Float64Array;
  /**
   * The true value lies within `1e-9 × size`, however much cancelled; infinite where it went past what doubles hold. A size counts
   * without its sign: where nothing cancelled it is the value itself.
   */
  readonly sizes: Float64Array;
  /** Whole numbers that doubles hold as they are, and none: nothing was rounded. */
  readonly whole: boolean;
}

/** A number expression as a function of some groups, by their places, ascending; what it answers is not to be written to. */
export type NumbersOf = (rows: Int32Array) => Numbers;

/** Room for the numbers of some groups. */
interface Room {
  readonly values: Float64Array;
  readonly sizes: Float64Array;
}

const numbersFor = (room: number): Room => ({ values: new Float64Array(room), sizes: new Float64Array(room) });

export function constant(value: number, room: number): NumbersOf {
  const values = new Float64Array(room).fill(value);
  const out = { values, sizes: values, whole: Number.isSafeInteger(value) };
  return () => out;
}

export function named({ values, whole = false }: NumberSlot, room: number): NumbersOf {
  if (values.length === 1) return constant(values[0]!, room);
  const kept = new Float64Array(room);
  return (rows) => {
    const own = columnAt(values, rows, kept);
    return { values: own, sizes: own, whole };
  };
}

/** A column in some groups: where they stand in a row, a part of it; else copied. */
function columnAt(column: Float64Array, rows: Int32Array, copy: Float64Array): Float64Array {
  const { length } = rows;
  const [from, through] = [rows[0] ?? 0, rows[length - 1] ?? -1];
  if (through - from === length - 1) return column.subarray(from, through + 1);
  for (let i = 0; i < length; i += 1) copy[i] = column[rows[i]!]!;
  return copy;
}

/** A number with its sign turned or taken away. */
export function one(of: NumbersOf, room: number, make: (value: number) => number): NumbersOf {
  const out = new Float64Array(room);
  return (rows) => {
    const { values, sizes, whole } = of(rows);
    for (let i = 0; i < rows.length; i += 1) out[i] = make(values[i]!);
    return { values: out, sizes: sizes === values ? out : sizes, whole };
  };
}

/** Numbers made of two others, group by group. */
export function paired(
  left: NumbersOf,
  right: NumbersOf,
  room: number,
  make: (a: Numbers, b: Numbers, out: Room, rows: Int32Array) => Numbers,
): NumbersOf {
  const out = numbersFor(room);
  return (rows) => make(left(rows), right(rows), out, rows);
}

export const sum = (left: NumbersOf, right: NumbersOf, sign: 1 | -1, room: number): NumbersOf =>
  paired(left, right, room, (a, b, { values, sizes }, { length }) => {
    const isHeld = addInto(values, a.values, b.values, sign, length);
    if (a.whole && b.whole && isHeld) return { values, sizes: values, whole: true };
    addSizesInto(sizes, a.sizes, b.sizes, length);
    return { values, sizes, whole: false };
  });

export const product = (left: NumbersOf, right: NumbersOf, room: number): NumbersOf =>
  paired(left, right, room, (a, b, { values, sizes }, { length }) => {
    const isHeld = multiplyInto(values, a.values, b.values, length);
    if (a.sizes === a.values && b.sizes === b.values)
      return { values, sizes: values, whole: a.whole && b.whole && isHeld };
    multiplyInto(sizes, a.sizes, b.sizes, length);
    return { values, sizes, whole: false };
  });

export const quotient = (
  left: NumbersOf,
  right: NumbersOf,
  divisor: Expression,
  slots: Slots,
  room: number,
): NumbersOf =>
  paired(left, right, room, (a, b, { values, sizes }, rows) => {
    if (a.sizes === a.values && b.whole) {
      divideInto(values, a.values, b.values, rows.length);
      return { values, sizes: values, whole: false };
    }
    for (let i = 0; i < rows.length; i += 1) {
      const under = Math.abs(b.sizes[i]!);
      let by = b.values[i]!;
      const size = Math.abs(by);
      if (!(size > closeness * under) || size === Infinity) by = exactDivisor(divisor, under, slots, rows[i]!);
      const own = Math.abs(by);
      values[i] = a.values[i]! / by;
      sizes[i] = Number.isNaN(by) ? 0 : (2 * Math.abs(a.sizes[i]!) * (under > own ? under : own)) / (by * by);
    }
    return { values, sizes, whole: false };
  });

/** A divisor too near zero to tell: what it is exactly, `NaN` where it is zero. What is made of nothing but zeros is zero. */
function exactDivisor(divisor: Expression, size: number, slots: Slots, row: number): number {
  const exact = size === 0 || Number.isNaN(size) ? null : exactNumber(divisor, slots.scopeAt(row));
  return !exact || isZero(exact) ? NaN : toDouble(exact);
}

/** A condition as a function of some groups, by their places, ascending; what it answers holds until the next groups are judged. */
export type TruthsOf = (rows: Int32Array) => Uint8Array;

/** One of two numbers, by a condition; none where it is open. */
export const chosen = (yes: NumbersOf, no: NumbersOf, test: TruthsOf, room: number): NumbersOf =>
  paired(yes, no, room, (a, b, { values, sizes }, rows) => {
    const truth = test(rows);
    for (let i = 0; i < rows.length; i += 1) {
      const taken = truth[i] === truths.yes ? a : b;
      values[i] = truth[i] === truths.open ? NaN : taken.values[i]!;
      sizes[i] = truth[i] === truths.open ? 0 : taken.sizes[i]!;
    }
    return { values, sizes, whole: a.whole && b.whole };
  });

type Binary = (a: number, aSize: number, b: number, bSize: number, out: Room, i: number) => void;

export function binary(name: Extract<Expression, { op: 'call' }>['name'], slots: Slots): Binary | null {
  const put = (out: Room, i: number, value: number, size: number): void => {
    out.values[i] = value;
    out.sizes[i] = size;
  };
  switch (name) {
    case 'coalesce':
      return (a, aSize, b, bSize, out, i) => {
        if (Number.isNaN(a) && aSize !== Infinity) put(out, i, b, bSize);
        else put(out, i, a, aSize);
      };
    case 'min':
    case 'max': {
      const pick = Math[name];
      return (a, aSize, b, bSize, out, i) => put(out, i, pick(a, b), Math.max(aSize, bSize));
    }
    default: {
      const dates = dateFunction(name, slots.day, slots.businessDays);
      if (!dates) return null;
      return (a, _aSize, b, _bSize, out, i) => {
        const value = Number.isNaN(a) || Number.isNaN(b) ? NaN : dates(a, b);
        put(out, i, value, Number.isNaN(value) ? 0 : Math.abs(value));
      };
    }
  }
}
