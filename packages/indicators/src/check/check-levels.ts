import type { LevelTree, Trees } from '../compile/trees.js';
import type { Indicator } from '../definition/indicator.js';
import { isList, parameterValue } from '../definition/parameter.js';
import { isComparison } from '../expression/ast.js';
import { exactNumber } from '../expression/exact.js';
import { compare } from '../expression/rational.js';
import type { Scope } from '../expression/scope.js';
import type { Report } from './issue.js';

/** Reports levels that never fire, because a worse one holds wherever they do. */
export function checkLevels(
  { parameters }: Pick<Indicator, 'parameters'>,
  levels: Trees['levels'],
  reportAt: (path: string) => Report,
): void {
  const scope = numbersOf(parameters);
  levels.forEach(([level, tree], i) => {
    const over = levels.slice(0, i).find(([, worse]) => covers(worse, tree, scope));
    if (over)
      reportAt(`levels.${level}.when`)('never-fires', `${level} never fires: ${over[0]} holds wherever it does`);
  });
}

/** The numbers of parameters; what else a condition names is not known here. */
const numbersOf = (parameters: Indicator['parameters']): Scope => ({
  day: 0,
  exact(name) {
    const parameter = parameters[name];
    return parameter && !isList(parameter) ? parameterValue(parameter, parameter.value) : null;
  },
});

/** True when a level that is nothing but its boundary holds wherever another is past its own. */
function covers({ when, boundaries: [own, ...more] }: LevelTree, other: LevelTree, scope: Scope): boolean {
  const [inner, ...others] = other.boundaries;
  if (!isComparison(when) || !own || !inner || more.length > 0 || others.length > 0) return false;
  const [side, innerSide] = [sideOf(own.op), sideOf(inner.op)];
  const [bound, innerBound] = [exactNumber(own.constant, scope), exactNumber(inner.constant, scope)];
  if (side === 0 || side !== innerSide || !bound || !innerBound) return false;
  const past = side * compare(innerBound, bound);
  return past > 0 || (past === 0 && (own.op.endsWith('=') || !inner.op.endsWith('=')));
}

const sideOf = (op: string): -1 | 0 | 1 => (op.startsWith('<') ? -1 : op.startsWith('>') ? 1 : 0);
