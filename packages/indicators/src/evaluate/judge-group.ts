import { exactNumber } from '../expression/exact.js';
import { approximateNumber, judge } from '../expression/judge.js';
import { blame } from '../expression/blame.js';
import type { Expression } from '../expression/ast.js';
import { toDouble } from '../expression/rational.js';
import type { Scope } from '../expression/scope.js';
import type { Trees } from '../compile/trees.js';
import type { Fired, MeasureValues, Outcome } from './outcome.js';

type Group = Pick<Outcome, 'indicatorId' | 'keys'>;

/** Judges one group whose measures are known: levels worst first, the first that holds. */
export function judgeGroup(group: Group, measures: MeasureValues, trees: Trees, scope: Scope): Outcome {
  if (trees.applies) {
    const applies = judge(trees.applies, scope);
    if (applies === null) return lacking(group, trees.applies, scope);
    if (!applies) return { ...group, state: 'excluded', reason: 'not-applicable' };
  }
  const value = approximateNumber(trees.value, scope);
  if (value === null) return lacking(group, trees.value, scope);
  if (!Number.isFinite(value.value)) return { ...group, state: 'not-computable', measure: 'value', why: 'overflow' };
  for (const [level, { when, boundary }] of trees.levels) {
    const holds = judge(when, scope);
    if (holds === null) return lacking(group, when, scope);
    if (holds)
      return fired(
        {
          ...group,
          state: 'fired',
          level,
          value: 0,
          boundary: exactDouble(boundary.constant, scope) ?? 0,
          amount: null,
          measures,
        },
        trees,
        scope,
      );
  }
  return { ...group, state: 'clear', value: value.value, measures };
}

/** The stored numbers of a warning are the doubles nearest to the exact ones, so that every engine and machine writes the same. */
function fired(outcome: Fired, trees: Trees, scope: Scope): Outcome {
  const amount = trees.amount ? exactDouble(trees.amount, scope) : null;
  return {
    ...outcome,
    value: exactDouble(trees.value, scope) ?? 0,
    amount: amount === null ? null : Math.round(amount),
  };
}

const exactDouble = (tree: Expression, scope: Scope): number | null => {
  const exact = exactNumber(tree, scope);
  return exact && toDouble(exact);
};

function lacking(group: Group, tree: Expression, scope: Scope): Outcome {
  const { measure, why } = blame(tree, scope) ?? { measure: 'value', why: 'no-value' };
  return { ...group, state: 'not-computable', measure, why };
}
