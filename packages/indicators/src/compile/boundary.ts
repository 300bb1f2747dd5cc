import type { Expression, Comparison, CompareOp } from '../expression/ast.js';
import { flippedOps, isComparison, namesIn } from '../expression/ast.js';

/** The boundary of a level: `value op constant`. 界限 */
export interface Boundary {
  readonly op: CompareOp;
  readonly constant: Expression;
}

/**
 * Finds the comparison of `value` with a constant among the `&&` parts of a condition, or the several that one part joins by `||`
 * (outside a band); null when there is none, or more than one part.
 */
export function boundariesOf(when: Expression, isConstant: (name: string) => boolean): readonly Boundary[] | null {
  const found = parts(when, 'and').flatMap((part) => {
    const sides = parts(part, 'or').map((side) => asBoundary(side, isConstant));
    return sides.every((side): side is Boundary => side !== null) ? [sides] : [];
  });
  return found.length === 1 ? found[0]! : null;
}

const parts = (when: Expression, by: 'and' | 'or'): Expression[] =>
  when.op === by && 'left' in when ? [...parts(when.left, by), ...parts(when.right, by)] : [when];

const isValue = (side: Expression): boolean => side.op === 'name' && side.name === 'value';

function asBoundary(part: Expression, isConstant: (name: string) => boolean): Boundary | null {
  if (!isComparison(part)) return null;
  const { op, left, right } = part;
  const steady = (side: Expression) => side.op !== 'null' && [...namesIn(side).keys()].every(isConstant);
  if (isValue(left) && steady(right)) return { op, constant: right };
  return isValue(right) && steady(left) ? { op: flippedOps[op], constant: left } : null;
}

/** A condition with another constant in the place of its boundary. */
export function withBoundary(
  when: Expression,
  isConstant: (name: string) => boolean,
  constant: Expression,
): Expression {
  if (when.op === 'and') {
    const side = (part: Expression) => withBoundary(part, isConstant, constant);
    return { ...when, left: side(when.left), right: side(when.right) };
  }
  if (!asBoundary(when, isConstant)) return when;
  const comparison = when as Comparison;
  return isValue(comparison.left) ? { ...comparison, right: constant } : { ...comparison, left: constant };
}
