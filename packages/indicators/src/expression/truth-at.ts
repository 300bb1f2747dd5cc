import type { Comparison, Expression } from './ast.js';
import { isComparison, namesIn } from './ast.js';
import { holds } from './compare-op.js';
import { exactTruth } from './exact.js';
import { nullTested } from './null-tested.js';
import { closeness, numberAt } from './number-at.js';
import type { Work } from './number-at.js';
import type { Slots } from './scope.js';
import { asksText } from './texts.js';

/** A condition as a function of the group: true, false, or null where null or a division by zero leaves it open. */
export type TruthAt = (row: number) => boolean | null;

/**
 * Compiles a condition over all groups, once. `&&` and `||` are three-valued (Kleene); comparisons are decided in doubles, and in
 * exact fractions when too near to call.
 */
export function truthAt(expression: Expression, slots: Slots, work: Work): TruthAt {
  switch (expression.op) {
    case 'boolean':
      return () => expression.value;
    case 'not': {
      const of = truthAt(expression.of, slots, work);
      return (row) => {
        const value = of(row);
        return value === null ? null : !value;
      };
    }
    case 'and':
    case 'or': {
      const decides = expression.op === 'or';
      const [left, right] = [truthAt(expression.left, slots, work), truthAt(expression.right, slots, work)];
      return (row) => {
        const first = left(row);
        if (first === decides) return decides;
        const second = right(row);
        return second === decides ? decides : first === null || second === null ? null : !decides;
      };
    }
    default:
      if (isComparison(expression) && !asksText(expression, slots)) return comparison(expression, slots, work);
      return (row) => exactTruth(expression, slots.scopeAt(row));
  }
}

function comparison(expression: Comparison, slots: Slots, work: Work): TruthAt {
  const tested = nullTested(expression);
  if (tested) {
    const of = numberAt(tested, slots, work);
    const wanted = expression.op === '==';
    return (row) => Number.isNaN(of(row)) === wanted;
  }
  const { op } = expression;
  const [left, right] = [numberAt(expression.left, slots, work), numberAt(expression.right, slots, work)];
  const decide = (row: number, apart: number, reach: number): boolean | null => {
    if (apart > reach || apart < -reach) return holds(op, apart);
    if (Number.isNaN(apart) && reach !== Infinity) return null;
    return exactTruth(expression, slots.scopeAt(row));
  };
  if (namesIn(expression.right).size === 0) {
    const b = right(0);
    const bSize = work.magnitude;
    return (row) => {
      const a = left(row);
      return decide(row, a - b, closeness * (work.magnitude + bSize));
    };
  }
  return (row) => {
    const a = left(row);
    const size = work.magnitude;
    const b = right(row);
    return decide(row, a - b, closeness * (size + work.magnitude));
  };
}
