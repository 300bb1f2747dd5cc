import type { Expression } from './ast.js';
import { add, divide, fraction, fromDecimal, multiply, negate, subtract } from './rational.js';
import type { Rational } from './rational.js';
import type { Scope } from './scope.js';

const binary = { '+': add, '-': subtract, '*': multiply, '/': divide } as const;

/**
 * The exact value of a number expression; null when a name in it has no value or it divides by zero.
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
    case 'call': {
      const first = exactNumber(expression.args[0]!, scope);
      if (expression.name === 'coalesce') return first ?? exactNumber(expression.args[1]!, scope);
      return first && subtract(fraction(scope.day, 1), first);
    }
    default:
      return null;
  }
}
