import type { Expression } from './ast.js';
import { dateFunction } from './date-functions.js';
import { exactNumber } from './exact.js';
import { isZero, toDouble } from './rational.js';
import type { Slots } from './scope.js';

/** How near a boundary, relative to the numbers it came from, a comparison in doubles is no longer trusted. */
export const closeness = 1e-9;

/** Groups worked out at a time: what they take stays near the processor. */
export const groupsAtOnce = 2048;

/** Numbers of some groups, one after the other: `NaN` for none. They hold until the next groups are worked out. */
export interface Numbers {
  readonly values: Float64Array;
  /** The true value lies within `1e-9 × size`, however much cancelled; infinite where it went past what doubles hold. */
  readonly sizes: Float64Array;
}

/** A number expression as a function of some groups, by their places, ascending; what it answers is not to be written to. */
export type NumbersOf = (rows: Int32Array) => Numbers;

/** Numbers with room for some groups. */
const numbersFor = (room: number): Numbers => ({
  values: new Float64Array(room),
  sizes: new Float64Array(room),
});

export function constant(value: number, room: number): NumbersOf {
  const out = numbersFor(room);
  out.values.fill(value);
  out.sizes.fill(Number.isNaN(value) ? 0 : Math.abs(value));
  return () => out;
}

export function named(name: string, slots: Slots, room: number): NumbersOf {
  const { values, magnitudes } = slots.number(name);
  if (values.length === 1 && !magnitudes) return constant(values[0]!, room);
  const id = `${name} ${room}`;
  const known = slots.gathered.get(id);
  if (known) return known;
  const kept = numbersFor(room);
  let found = kept;
  let last: Int32Array | undefined;
  const gathered: NumbersOf = (rows) => {
    if (rows === last) return found;
    last = rows;
    const own = columnAt(values, rows, kept.values);
    found = { values: own, sizes: magnitudes ? columnAt(magnitudes, rows, kept.sizes) : kept.sizes };
    if (magnitudes) return found;
    for (let i = 0; i < rows.length; i += 1) {
      const value = own[i]!;
      kept.sizes[i] = value < 0 ? -value : value > 0 ? value : 0;
    }
    return found;
  };
  slots.gathered.set(id, gathered);
  return gathered;
}

/** A column in some groups: where they stand in a row, a part of it; else copied. */
function columnAt(column: Float64Array, rows: Int32Array, copy: Float64Array): Float64Array {
  const { length } = rows;
  const [from, through] = [rows[0] ?? 0, rows[length - 1] ?? -1];
  if (through - from === length - 1) return column.subarray(from, through + 1);
  for (let i = 0; i < length; i += 1) copy[i] = column[rows[i]!]!;
  return copy;
}

export function one(of: NumbersOf, room: number, make: (value: number) => number): NumbersOf {
  const out = numbersFor(room);
  return (rows) => {
    const { values, sizes } = of(rows);
    for (let i = 0; i < rows.length; i += 1) out.values[i] = make(values[i]!);
    out.sizes.set(sizes);
    return out;
  };
}

/** Numbers made of two others, group by group. */
export function paired(
  left: NumbersOf,
  right: NumbersOf,
  room: number,
  make: (a: Numbers, b: Numbers, out: Numbers, rows: Int32Array) => void,
): NumbersOf {
  const out = numbersFor(room);
  return (rows) => {
    make(left(rows), right(rows), out, rows);
    return out;
  };
}

export const sum = (left: NumbersOf, right: NumbersOf, sign: 1 | -1, room: number): NumbersOf =>
  paired(left, right, room, (a, b, out, { length }) => {
    for (let i = 0; i < length; i += 1) {
      out.values[i] = a.values[i]! + sign * b.values[i]!;
      out.sizes[i] = a.sizes[i]! + b.sizes[i]!;
    }
  });

export const product = (left: NumbersOf, right: NumbersOf, room: number): NumbersOf =>
  paired(left, right, room, (a, b, out, { length }) => {
    for (let i = 0; i < length; i += 1) {
      out.values[i] = a.values[i]! * b.values[i]!;
      out.sizes[i] = a.sizes[i]! * b.sizes[i]!;
    }
  });

export const quotient = (
  left: NumbersOf,
  right: NumbersOf,
  divisor: Expression,
  slots: Slots,
  room: number,
): NumbersOf =>
  paired(left, right, room, (a, b, out, rows) => {
    for (let i = 0; i < rows.length; i += 1) {
      const under = b.sizes[i]!;
      let by = b.values[i]!;
      const size = by < 0 ? -by : by;
      if (!(size > closeness * under) || size === Infinity) by = exactDivisor(divisor, under, slots, rows[i]!);
      const own = by < 0 ? -by : by;
      out.values[i] = a.values[i]! / by;
      out.sizes[i] = Number.isNaN(by) ? 0 : (2 * a.sizes[i]! * (under > own ? under : own)) / (by * by);
    }
  });

/** A divisor too near zero to tell: what it is exactly, `NaN` where it is zero. What is made of nothing but zeros is zero. */
function exactDivisor(divisor: Expression, size: number, slots: Slots, row: number): number {
  const exact = size === 0 ? null : exactNumber(divisor, slots.scopeAt(row));
  return !exact || isZero(exact) ? NaN : toDouble(exact);
}

/** How a condition came out, in a byte: null or a division by zero leaves it open. */
export const truths = { no: 0, yes: 1, open: 2 } as const;

/** A condition as a function of some groups, by their places, ascending; what it answers holds until the next groups are judged. */
export type TruthsOf = (rows: Int32Array) => Uint8Array;

/** One of two numbers, by a condition; none where it is open. */
export const chosen = (yes: NumbersOf, no: NumbersOf, test: TruthsOf, room: number): NumbersOf =>
  paired(yes, no, room, (a, b, out, rows) => {
    const truth = test(rows);
    for (let i = 0; i < rows.length; i += 1) {
      const taken = truth[i] === truths.yes ? a : b;
      out.values[i] = truth[i] === truths.open ? NaN : taken.values[i]!;
      out.sizes[i] = truth[i] === truths.open ? 0 : taken.sizes[i]!;
    }
  });

type Binary = (a: number, aSize: number, b: number, bSize: number, out: Numbers, i: number) => void;

export function binary(name: Extract<Expression, { op: 'call' }>['name'], slots: Slots): Binary | null {
  const put = (out: Numbers, i: number, value: number, size: number): void => {
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
