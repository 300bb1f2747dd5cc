import { compareText } from '@qianliyan/sdk';
import type { Expression } from './ast.js';
import { isComparison } from './ast.js';
import { holds } from './compare-op.js';
import type { Scope } from './scope.js';

/** The text of a literal or a name; null when it has none or is no text. */
export function textValue(expression: Expression, scope: Pick<Scope, 'text'>): string | null {
  if (expression.op === 'text') return expression.value;
  return expression.op === 'name' ? (scope.text?.(expression.name) ?? null) : null;
}

function listed(expression: Expression, scope: Pick<Scope, 'list'>): readonly string[] {
  if (expression.op === 'text') return [expression.value];
  if (expression.op === 'name') return scope.list?.(expression.name) ?? [];
  return expression.op === 'list' ? expression.items.flatMap((item) => (item.op === 'text' ? [item.value] : [])) : [];
}

/** Judges a test of texts: equal or ordered, in a list, containing or beginning with one of some; null where a text is lacking or it is no such test. */
export function holdsText(expression: Expression, scope: Pick<Scope, 'text' | 'list'>): boolean | null {
  if (expression.op === 'in') {
    const value = textValue(expression.left, scope);
    return value === null ? null : listed(expression.right, scope).includes(value);
  }
  if (expression.op === 'call') {
    const value = textValue(expression.args[0]!, scope);
    if (value === null || !expression.args[1]) return null;
    const parts = listed(expression.args[1], scope);
    return parts.some((part) => (expression.name === 'startsWith' ? value.startsWith(part) : value.includes(part)));
  }
  if (!isComparison(expression)) return null;
  const [left, right] = [textValue(expression.left, scope), textValue(expression.right, scope)];
  return left === null || right === null ? null : holds(expression.op, compareText(left, right));
}

/** True for a comparison of texts, or of a text with null. */
export function asksText(
  expression: Extract<Expression, { left: Expression }>,
  slots: { isText(name: string): boolean },
): boolean {
  const isText = (side: Expression): boolean => side.op === 'text' || (side.op === 'name' && slots.isText(side.name));
  return isText(expression.left) || isText(expression.right);
}
