import type { Expression } from './ast.js';
import { namesIn, partsOf } from './ast.js';
import { exactNumber } from './exact.js';
import type { Scope } from './scope.js';

/** Why an expression has no value: the first name without one, or the name it would divide by. */
export interface Blame {
  readonly measure: string;
  readonly why: 'no-value' | 'division-by-zero';
}

/** Finds why an expression could not be judged; null when every number in it has a value. */
export function blame(expression: Expression, scope: Scope): Blame | null {
  if (expression.op === 'name') {
    const { name } = expression;
    const lacks = scope.exact(name) === null && (scope.text?.(name) ?? null) === null && !scope.list?.(name);
    return lacks ? { measure: name, why: 'no-value' } : null;
  }
  if (expression.op === 'call' && expression.name === 'coalesce') {
    return exactNumber(expression, scope) ? null : blame(expression.args[0]!, scope);
  }
  for (const part of partsOf(expression)) {
    const found = blame(part, scope);
    if (found) return found;
  }
  if (expression.op !== '/' || exactNumber(expression, scope)) return null;
  const [divisor = '/'] = namesIn(expression.right).keys();
  return { measure: divisor, why: 'division-by-zero' };
}
