import type { Expression, Comparison, CompareOp } from '../expression/ast.js';
import { flippedOps, isComparison, namesIn } from '../expression/ast.js';

/** The boundary of a level: `value op constant`. 界限 */
export interface Boundary {
  readonly op: CompareOp;
  readonly constant: Expression;
}

/** Finds the one comparison of `value` with a constant among the `&&` parts of a condition; null when there is none, or more. */
export function boundaryOf(when: Expression, constants: ReadonlySet<string>): Boundary | null {
  const found = comparisons(when).flatMap((comparison) => asBoundary(comparison, constants));
  return found.length === 1 ? found[0]! : null;
}

function comparisons(when: Expression): Comparison[] {
  if (when.op === 'and') return [...comparisons(when.left), ...comparisons(when.right)];
  return isComparison(when) ? [when] : [];
}

function asBoundary({ op, left, right }: Comparison, constants: ReadonlySet<string>): Boundary[] {
  const isValue = (side: Expression) => side.op === 'name' && side.name === 'value';
  const isConstant = (side: Expression) =>
    side.op !== 'null' && [...namesIn(side).keys()].every((name) => constants.has(name));
  if (isValue(left) && isConstant(right)) return [{ op, constant: right }];
  return isValue(right) && isConstant(left) ? [{ op: flippedOps[op], constant: left }] : [];
}
