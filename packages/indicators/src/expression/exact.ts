import type { CompareOp, Expression } from './ast.js';
import { isComparison } from './ast.js';
import { holds } from './compare-op.js';
import { dateFunction, plainWeekdays } from './date-functions.js';
import { nullTested } from './null-tested.js';
import {
  absolute,
  add,
  compare,
  divide,
  fraction,
  fromDecimal,
  multiply,
  negate,
  subtract,
  toDouble,
} from './rational.js';
import type { Rational } from './rational.js';
import type { Scope } from './scope.js';
import { holdsText, textValue } from './texts.js';

const binary = { '+': add, '-': subtract, '*': multiply, '/': divide } as const;

/**
 * The exact value of a number or date expression; null when a name in it has no value or it divides by zero.
 * An expression that is no number has none.
 */
export function exactNumber(expression: Expression, scope: Scope): Rational | null {
  switch (expression.op) {
    case 'number':
      return fromDecimal(expression.text);
    case 'name':
      return scope.exact(expression.name);
    case 'negate': {
      const value = exactNumber(expression.of, scope);
      return value && negate(value);
    }
    case '+':
    case '-':
    case '*':
    case '/': {
      const left = exactNumber(expression.left, scope);
      const right = left && exactNumber(expression.right, scope);
      return left && right && binary[expression.op](left, right);
    }
    case 'if': {
      const test = exactTruth(expression.test, scope);
      return test === null ? null : exactNumber(test ? expression.yes : expression.no, scope);
    }
    case 'call':
      return exactCall(expression, scope);
    default:
      return null;
  }
}

function exactCall({ name, args }: Extract<Expression, { op: 'call' }>, scope: Scope): Rational | null {
  const first = exactNumber(args[0]!, scope);
  if (name === 'coalesce') return first ?? exactNumber(args[1]!, scope);
  if (!first) return null;
  if (name === 'abs') return absolute(first);
  const second = args[1] ? exactNumber(args[1], scope) : fraction(0, 1);
  if (!second) return null;
  if (name === 'min' || name === 'max') return compare(first, second) <= 0 === (name === 'min') ? first : second;
  const dates = dateFunction(name, scope.day, scope.businessDays ?? plainWeekdays);
  return dates && fraction(dates(toDouble(first), toDouble(second)), 1);
}

/** Judges a condition exactly: true, false, or null where null or a division by zero leaves it open. `&&` and `||` are Kleene's. */
export function exactTruth(expression: Expression, scope: Scope): boolean | null {
  switch (expression.op) {
    case 'boolean':
      return expression.value;
    case 'not': {
      const value = exactTruth(expression.of, scope);
      return value === null ? null : !value;
    }
    case 'and':
    case 'or': {
      const decides = expression.op === 'or';
      const left = exactTruth(expression.left, scope);
      if (left === decides) return decides;
      const right = exactTruth(expression.right, scope);
      return right === decides ? decides : left === null || right === null ? null : !decides;
    }
    case 'if': {
      const test = exactTruth(expression.test, scope);
      return test === null ? null : exactTruth(test ? expression.yes : expression.no, scope);
    }
    case 'call':
      if (expression.name === 'isBusinessDay') {
        const day = exactNumber(expression.args[0]!, scope);
        const count = scope.businessDays ?? plainWeekdays;
        return day && count(toDouble(day) - 1, toDouble(day)) > 0;
      }
      return holdsText(expression, scope);
    case 'in':
      return holdsText(expression, scope);
    default:
      return isComparison(expression) ? exactComparison(expression, scope) : null;
  }
}

function exactComparison(expression: Extract<Expression, { op: CompareOp }>, scope: Scope): boolean | null {
  const tested = nullTested(expression);
  if (tested) {
    const none = exactNumber(tested, scope) === null && textValue(tested, scope) === null;
    return none === (expression.op === '==');
  }
  const text = holdsText(expression, scope);
  if (text !== null) return text;
  const left = exactNumber(expression.left, scope);
  const right = left && exactNumber(expression.right, scope);
  return left && right && holds(expression.op, compare(left, right));
}
