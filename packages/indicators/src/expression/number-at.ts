import type { Expression } from './ast.js';
import { dateFunction } from './date-functions.js';
import { exactNumber, exactTruth } from './exact.js';
import { isZero, toDouble } from './rational.js';
import type { Slots } from './scope.js';

/** How near a boundary, relative to the numbers it came from, a comparison in doubles is no longer trusted. */
export const closeness = 1e-9;

/** A number expression as a function of the group: its value in doubles, `NaN` for none. */
export type NumberAt = (row: number) => number;

/** Holds the magnitude of the number worked out last: the true value lies within `1e-9 × magnitude` of it, however much cancelled. */
export interface Work {
  magnitude: number;
}

/**
 * Compiles a number or date expression over all groups, once. A divisor too near zero to tell is decided exactly; a name without a value
 * and a division by zero give `NaN`.
 */
export function numberAt(expression: Expression, slots: Slots, work: Work): NumberAt {
  const of = (part: Expression) => numberAt(part, slots, work);
  switch (expression.op) {
    case 'number':
      return constant(Number(expression.text), work);
    case 'name':
      return named(expression.name, slots, work);
    case 'negate': {
      const inner = of(expression.of);
      return (row) => -inner(row);
    }
    case '+':
    case '-':
      return sum(of(expression.left), of(expression.right), expression.op === '+' ? 1 : -1, work);
    case '*': {
      const [left, right] = [of(expression.left), of(expression.right)];
      return (row) => {
        const a = left(row);
        const size = work.magnitude;
        const product = a * right(row);
        work.magnitude *= size;
        return product;
      };
    }
    case '/':
      return quotient(of(expression.left), of(expression.right), expression.right, slots, work);
    case 'if': {
      const [yes, no] = [of(expression.yes), of(expression.no)];
      return (row) => {
        const truth = exactTruth(expression.test, slots.scopeAt(row));
        return truth === null ? none(work) : truth ? yes(row) : no(row);
      };
    }
    case 'call':
      return call(expression, slots, work);
    default:
      return () => none(work);
  }
}

function none(work: Work): number {
  work.magnitude = 0;
  return NaN;
}

function constant(value: number, work: Work): NumberAt {
  const size = Math.abs(value);
  return () => {
    work.magnitude = size;
    return value;
  };
}

function named(name: string, slots: Slots, work: Work): NumberAt {
  const { values, magnitudes } = slots.number(name);
  if (values.length === 1 && !magnitudes)
    return Number.isNaN(values[0]!) ? () => none(work) : constant(values[0]!, work);
  if (magnitudes) {
    return (row) => {
      work.magnitude = magnitudes[row]!;
      return values[row]!;
    };
  }
  return (row) => {
    const value = values[row]!;
    work.magnitude = value < 0 ? -value : value;
    return value;
  };
}

function sum(left: NumberAt, right: NumberAt, sign: 1 | -1, work: Work): NumberAt {
  return (row) => {
    const a = left(row);
    const size = work.magnitude;
    const value = a + sign * right(row);
    work.magnitude += size;
    return value;
  };
}

function quotient(left: NumberAt, right: NumberAt, divisor: Expression, slots: Slots, work: Work): NumberAt {
  return (row) => {
    const over = left(row);
    const overSize = work.magnitude;
    let by = right(row);
    const underSize = work.magnitude;
    const size = by < 0 ? -by : by;
    if (!(size > closeness * underSize) || size === Infinity) {
      const exact = exactNumber(divisor, slots.scopeAt(row));
      if (!exact || isZero(exact)) return none(work);
      by = toDouble(exact);
    }
    work.magnitude = (2 * overSize * Math.max(underSize, Math.abs(by))) / (by * by);
    return over / by;
  };
}

function call({ name, args }: Extract<Expression, { op: 'call' }>, slots: Slots, work: Work): NumberAt {
  const first = numberAt(args[0]!, slots, work);
  const second = args[1] ? numberAt(args[1], slots, work) : constant(0, work);
  if (name === 'abs') return (row) => Math.abs(first(row));
  if (name === 'coalesce') {
    return (row) => {
      const value = first(row);
      return Number.isNaN(value) && work.magnitude !== Infinity ? second(row) : value;
    };
  }
  if (name === 'min' || name === 'max') {
    const least = name === 'min';
    return (row) => {
      const a = first(row);
      const size = work.magnitude;
      const b = second(row);
      work.magnitude = Math.max(size, work.magnitude);
      return least ? Math.min(a, b) : Math.max(a, b);
    };
  }
  const dates = dateFunction(name, slots.day, slots.businessDays);
  if (!dates) return () => none(work);
  return (row) => {
    const a = first(row);
    const b = second(row);
    if (Number.isNaN(a) || Number.isNaN(b)) return none(work);
    const value = dates(a, b);
    work.magnitude = Math.abs(value);
    return value;
  };
}
