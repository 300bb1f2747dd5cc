import type { Cell } from '@qianliyan/sdk';
import type { Boundary } from '../compile/boundary.js';
import type { Expression } from '../expression/ast.js';
import { holds } from '../expression/compare-op.js';
import { exactNumber } from '../expression/exact.js';
import { compare, toDouble } from '../expression/rational.js';
import type { Scope } from '../expression/scope.js';
import type { CompiledIndicator } from '../plan/plan.js';
import type { Frame } from './frame.js';
import { keysAt } from './judge-frame.js';
import type { Verdicts } from './judge-frame.js';
import type { Fired, MeasureValues, Outcome } from './outcome.js';

/** The outcome of a group that is clear. */
export function clearAt({ indicator }: CompiledIndicator, frame: Frame, verdicts: Verdicts, row: number): Outcome {
  return {
    indicatorId: indicator.id,
    keys: keysAt(indicator.grain, frame.keys, row),
    state: 'clear',
    value: verdicts.values[row]!,
    ...heldAt(verdicts, row),
    measures: measuresAt(frame, row),
  };
}

const measuresAt = (frame: Frame, row: number): MeasureValues => {
  const measures: Record<string, Cell> = {};
  for (const [name, column] of frame.measures) measures[name] = column.cell(row);
  return measures;
};

const heldAt = ({ holds: held, levelsAt }: Verdicts, row: number) => {
  const level = levelsAt(row)[held[row]!]?.[0];
  return level === undefined ? {} : { holds: level };
};

/** The stored numbers of a warning are the doubles nearest to the exact ones, so that every engine and machine writes the same. */
export function firedAt({ indicator, trees }: CompiledIndicator, frame: Frame, verdicts: Verdicts, row: number): Fired {
  const scope = verdicts.slots.scopeAt(row);
  const [level, tree] = verdicts.levelsAt(row)[verdicts.levels[row]!]!;
  const { op, constant } = crossed(tree.boundaries, trees.value, scope);
  const amount = trees.amount ? exactDouble(trees.amount, scope) : null;
  const siblings = Object.fromEntries(trees.siblings.map(({ name }) => [name, nearest(scope, name)]));
  const own = [...verdicts.parameters].filter(([, slot]) => slot.isOwn(row));
  return {
    indicatorId: indicator.id,
    keys: keysAt(indicator.grain, frame.keys, row),
    state: 'fired',
    level,
    value: exactDouble(trees.value, scope) ?? 0,
    boundary: exactDouble(constant, scope) ?? 0,
    op,
    ...heldAt(verdicts, row),
    ...(trees.siblings.length > 0 && { siblings }),
    ...(own.length > 0 && { parameters: Object.fromEntries(own.map(([name]) => [name, nearest(scope, name) ?? 0])) }),
    amount: amount === null ? null : Math.round(amount),
    measures: measuresAt(frame, row),
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

const exactDouble = (tree: Expression, scope: Scope): number | null => {
  const exact = exactNumber(tree, scope);
  return exact && toDouble(exact);
};

const nearest = (scope: Scope, name: string): number | null => {
  const exact = scope.exact(name);
  return exact && toDouble(exact);
};
