import type { Boundary } from '../compile/boundary.js';
import type { LevelTree, Trees } from '../compile/trees.js';
import type { Expression } from '../expression/ast.js';
import { holds } from '../expression/compare-op.js';
import { exactNumber } from '../expression/exact.js';
import { compare, toDouble } from '../expression/rational.js';
import type { Scope } from '../expression/scope.js';
import type { Fired } from './outcome.js';

/** The double nearest to an expression's exact value. */
export const exactDouble = (tree: Expression, scope: Scope): number | null => {
  const exact = exactNumber(tree, scope);
  return exact && toDouble(exact);
};

/** The double nearest to what a name stands for. */
export const nearest = (scope: Scope, name: string): number | null => {
  const exact = scope.exact(name);
  return exact && toDouble(exact);
};

/**
 * The numbers of a group that fired at a level: the doubles nearest to the exact ones, so that every engine and machine writes the
 * same.
 */
export function firedNumbers(
  trees: Trees,
  { boundaries }: LevelTree,
  scope: Scope,
): Pick<Fired, 'value' | 'boundary' | 'op' | 'amount' | 'siblings'> {
  const { op, constant } = crossed(boundaries, trees.value, scope);
  const amount = trees.amount ? exactDouble(trees.amount, scope) : null;
  const siblings = Object.fromEntries(trees.siblings.map(({ name }) => [name, nearest(scope, name)]));
  return {
    value: exactDouble(trees.value, scope) ?? 0,
    boundary: exactDouble(constant, scope) ?? 0,
    op,
    amount: amount === null ? null : Math.round(amount),
    ...(trees.siblings.length > 0 && { siblings }),
  };
}

/** The boundary a value crossed: the first of a band's sides that it is past. */
function crossed(boundaries: readonly Boundary[], value: Expression, scope: Scope): Boundary {
  const exact = exactNumber(value, scope);
  const past = boundaries.find(({ op, constant }) => {
    const bound = exactNumber(constant, scope);
    return exact && bound && holds(op, compare(exact, bound));
  });
  return past ?? boundaries[0]!;
}
