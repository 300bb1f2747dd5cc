import type { Expression } from './ast.js';
import { dateFunction } from './date-functions.js';
import { exactNumber, exactTruth } from './exact.js';
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

/** A number expression as a function of some groups, by their places. */
export type NumbersOf = (rows: Int32Array) => Numbers;

/**
 * Compiles a number or date expression over groups, once, for at most `room` of them at a time. A divisor too near zero to tell is
 * decided exactly; a name without a value and a division by zero give `NaN`.
 */
export function numbersOf(expression: Expression, slots: Slots, room: number): NumbersOf {
  const of = (part: Expression) => numbersOf(part, slots, room);
  switch (expression.op) {
    case 'number':
      return constant(Number(expression.text), room);
    case 'name':
      return named(expression.name, slots, room);
    case 'negate':
      return one(of(expression.of), room, (value) => -value);
    case '+':
      return sum(of(expression.left), of(expression.right), 1, room);
    case '-':
      return sum(of(expression.left), of(expression.right), -1, room);
    case '*':
      return product(of(expression.left), of(expression.right), room);
    case '/':
      return quotient(of(expression.left), of(expression.right), expression.right, slots, room);
    case 'if': {
      const { test } = expression;
      return chosen(of(expression.yes), of(expression.no), room, (row) => exactTruth(test, slots.scopeAt(row)));
    }
    case 'call':
      return call(expression, slots, room);
    default:
      return constant(NaN, room);
  }
}

const numbersFor = (room: number): Numbers => ({ values: new Float64Array(room), sizes: new Float64Array(room) });

function constant(value: number, room: number): NumbersOf {
  const out = numbersFor(room);
  out.values.fill(value);
  out.sizes.fill(Number.isNaN(value) ? 0 : Math.abs(value));
  return () => out;
}

function named(name: string, slots: Slots, room: number): NumbersOf {
  const { values, magnitudes } = slots.number(name);
  if (values.length === 1 && !magnitudes) return constant(values[0]!, room);
  const out = numbersFor(room);
  return (rows) => {
    for (let i = 0; i < rows.length; i += 1) {
      const row = rows[i]!;
      const value = values[row]!;
      out.values[i] = value;
      out.sizes[i] = magnitudes ? magnitudes[row]! : value < 0 ? -value : value > 0 ? value : 0;
    }
    return out;
  };
}

function one(of: NumbersOf, room: number, make: (value: number) => number): NumbersOf {
  const out = numbersFor(room);
  return (rows) => {
    const { values, sizes } = of(rows);
    for (let i = 0; i < rows.length; i += 1) out.values[i] = make(values[i]!);
    out.sizes.set(sizes);
    return out;
  };
}

function sum(left: NumbersOf, right: NumbersOf, sign: 1 | -1, room: number): NumbersOf {
  const out = numbersFor(room);
  return (rows) => {
    const [a, b] = [left(rows), right(rows)];
    for (let i = 0; i < rows.length; i += 1) {
      out.values[i] = a.values[i]! + sign * b.values[i]!;
      out.sizes[i] = a.sizes[i]! + b.sizes[i]!;
    }
    return out;
  };
}

function product(left: NumbersOf, right: NumbersOf, room: number): NumbersOf {
  const out = numbersFor(room);
  return (rows) => {
    const [a, b] = [left(rows), right(rows)];
    for (let i = 0; i < rows.length; i += 1) {
      out.values[i] = a.values[i]! * b.values[i]!;
      out.sizes[i] = a.sizes[i]! * b.sizes[i]!;
    }
    return out;
  };
}

function quotient(left: NumbersOf, right: NumbersOf, divisor: Expression, slots: Slots, room: number): NumbersOf {
  const out = numbersFor(room);
  return (rows) => {
    const [a, b] = [left(rows), right(rows)];
    for (let i = 0; i < rows.length; i += 1) {
      const under = b.sizes[i]!;
      let by = b.values[i]!;
      const size = by < 0 ? -by : by;
      if (!(size > closeness * under) || size === Infinity) by = exactDivisor(divisor, under, slots, rows[i]!);
      const own = by < 0 ? -by : by;
      out.values[i] = a.values[i]! / by;
      out.sizes[i] = Number.isNaN(by) ? 0 : (2 * a.sizes[i]! * (under > own ? under : own)) / (by * by);
    }
    return out;
  };
}

/** A divisor too near zero to tell: what it is exactly, `NaN` where it is zero. What is made of nothing but zeros is zero. */
function exactDivisor(divisor: Expression, size: number, slots: Slots, row: number): number {
  const exact = size === 0 ? null : exactNumber(divisor, slots.scopeAt(row));
  return !exact || isZero(exact) ? NaN : toDouble(exact);
}

/** One of two numbers, by a condition; none where it is open. */
function chosen(
  yes: NumbersOf,
  no: NumbersOf,
  room: number,
  test: (row: number, i: number) => boolean | null,
): NumbersOf {
  const out = numbersFor(room);
  return (rows) => {
    const [a, b] = [yes(rows), no(rows)];
    for (let i = 0; i < rows.length; i += 1) {
      const truth = test(rows[i]!, i);
      const taken = truth ? a : b;
      out.values[i] = truth === null ? NaN : taken.values[i]!;
      out.sizes[i] = truth === null ? 0 : taken.sizes[i]!;
    }
    return out;
  };
}

function call({ name, args }: Extract<Expression, { op: 'call' }>, slots: Slots, room: number): NumbersOf {
  const first = numbersOf(args[0]!, slots, room);
  if (name === 'abs') return one(first, room, Math.abs);
  const second = args[1] ? numbersOf(args[1], slots, room) : constant(0, room);
  const out = numbersFor(room);
  const make = binary(name, slots);
  if (!make) return constant(NaN, room);
  return (rows) => {
    const [a, b] = [first(rows), second(rows)];
    for (let i = 0; i < rows.length; i += 1) make(a.values[i]!, a.sizes[i]!, b.values[i]!, b.sizes[i]!, out, i);
    return out;
  };
}

type Binary = (a: number, aSize: number, b: number, bSize: number, out: Numbers, i: number) => void;

function binary(name: Extract<Expression, { op: 'call' }>['name'], slots: Slots): Binary | null {
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
      return (a, aSize, b, bSize, out, i) => put(out, i, Math.min(a, b), Math.max(aSize, bSize));
    case 'max':
      return (a, aSize, b, bSize, out, i) => put(out, i, Math.max(a, b), Math.max(aSize, bSize));
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
