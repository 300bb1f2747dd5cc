import type { Comparison, CompareOp, Expression } from './ast.js';
import { isComparison } from './ast.js';
import { exactNumber } from './exact.js';
import { compare, isZero, toDouble } from './rational.js';
import type { Approximate, Scope } from './scope.js';

/** How near a boundary, relative to the numbers it came from, a comparison in doubles is no longer trusted. */
const closeness = 1e-9;

const certain = (value: number, magnitude = Math.abs(value)): Approximate => ({ value, magnitude });

/**
 * The value of a number expression in doubles with its magnitude; null when a name in it has no value or it divides by zero.
 * A divisor too near zero to tell is decided exactly.
 */
export function approximateNumber(expression: Expression, scope: Scope): Approximate | null {
  switch (expression.op) {
    case 'number':
      return certain(Number(expression.text));
    case 'name':
      return scope.approximate(expression.name);
    case 'negate': {
      const value = approximateNumber(expression.of, scope);
      return value && certain(-value.value, value.magnitude);
    }
    case '+':
    case '-':
    case '*':
    case '/': {
      const left = approximateNumber(expression.left, scope);
      const right = left && approximateNumber(expression.right, scope);
      if (!left || !right) return null;
      if (expression.op === '/') return quotient(left, right, expression.right, scope);
      if (expression.op === '*') return certain(left.value * right.value, left.magnitude * right.magnitude);
      const value = expression.op === '+' ? left.value + right.value : left.value - right.value;
      return certain(value, left.magnitude + right.magnitude);
    }
    case 'call': {
      const first = approximateNumber(expression.args[0]!, scope);
      if (expression.name === 'coalesce') return first ?? approximateNumber(expression.args[1]!, scope);
      return first && certain(scope.day - first.value);
    }
    default:
      return null;
  }
}

function quotient(over: Approximate, under: Approximate, divisor: Expression, scope: Scope): Approximate | null {
  let by = under.value;
  if (Math.abs(by) <= closeness * under.magnitude || !Number.isFinite(by)) {
    const exact = exactNumber(divisor, scope);
    if (!exact || isZero(exact)) return null;
    by = toDouble(exact);
  }
  return certain(over.value / by, (2 * over.magnitude * Math.max(under.magnitude, Math.abs(by))) / (by * by));
}

const holds = (op: CompareOp, sign: number): boolean => {
  switch (op) {
    case '<':
      return sign < 0;
    case '<=':
      return sign <= 0;
    case '>':
      return sign > 0;
    case '>=':
      return sign >= 0;
    case '==':
      return sign === 0;
    case '!=':
      return sign !== 0;
  }
};

/**
 * Judges a condition: true, false, or null where null or a division by zero leaves it open. `&&` and `||` are three-valued
 * (Kleene); comparisons are decided in doubles, and in exact fractions when too near to call.
 */
export function judge(expression: Expression, scope: Scope): boolean | null {
  switch (expression.op) {
    case 'boolean':
      return expression.value;
    case 'not': {
      const value = judge(expression.of, scope);
      return value === null ? null : !value;
    }
    case 'and':
    case 'or': {
      const decides = expression.op === 'or';
      const left = judge(expression.left, scope);
      if (left === decides) return decides;
      const right = judge(expression.right, scope);
      return right === decides ? decides : left === null || right === null ? null : !decides;
    }
    default:
      return isComparison(expression) ? judgeComparison(expression, scope) : null;
  }
}

function judgeComparison(expression: Comparison, scope: Scope): boolean | null {
  const tested = nullTested(expression);
  if (tested) return (approximateNumber(tested, scope) === null) === (expression.op === '==');
  const left = approximateNumber(expression.left, scope);
  const right = left && approximateNumber(expression.right, scope);
  if (!left || !right) return null;
  const apart = left.value - right.value;
  if (Math.abs(apart) > closeness * (left.magnitude + right.magnitude)) return holds(expression.op, apart);
  const [exactLeft, exactRight] = [exactNumber(expression.left, scope), exactNumber(expression.right, scope)];
  return exactLeft && exactRight && holds(expression.op, compare(exactLeft, exactRight));
}

/** The side that `== null` or `!= null` asks about. */
export function nullTested(expression: Comparison): Expression | null {
  if (expression.op !== '==' && expression.op !== '!=') return null;
  if (expression.right.op === 'null') return expression.left;
  return expression.left.op === 'null' ? expression.right : null;
}
