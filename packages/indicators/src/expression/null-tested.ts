import type { Comparison, Expression } from './ast.js';

/** The side that `== null` or `!= null` asks about. */
export function nullTested(expression: Comparison): Expression | null {
  if (expression.op !== '==' && expression.op !== '!=') return null;
  if (expression.right.op === 'null') return expression.left;
  return expression.left.op === 'null' ? expression.right : null;
}
