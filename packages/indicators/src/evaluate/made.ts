import type { Cell } from '@qianliyan/sdk';
import type { CompiledIndicator } from '../plan/plan.js';
import { firedNumbers, nearest } from './fired-numbers.js';
import type { Frame } from './frame.js';
import { keysAt } from './verdicts.js';
import type { Verdicts } from './verdicts.js';
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

/** The outcome of a group that fired. */
export function firedAt({ indicator, trees }: CompiledIndicator, frame: Frame, verdicts: Verdicts, row: number): Fired {
  const scope = verdicts.slots.scopeAt(row);
  const [level, tree] = verdicts.levelsAt(row)[verdicts.levels[row]!]!;
  const own = [...verdicts.parameters].filter(([, slot]) => slot.isOwn(row));
  return {
    indicatorId: indicator.id,
    keys: keysAt(indicator.grain, frame.keys, row),
    state: 'fired',
    level,
    ...firedNumbers(trees, tree, scope),
    ...heldAt(verdicts, row),
    ...(own.length > 0 && { parameters: Object.fromEntries(own.map(([name]) => [name, nearest(scope, name) ?? 0])) }),
    measures: measuresAt(frame, row),
  };
}
