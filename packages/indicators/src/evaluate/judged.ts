import type { WarningLevel } from '@qianliyan/sdk';
import type { CompiledIndicator } from '../plan/plan.js';
import type { Frame } from './frame.js';
import type { Lack } from './lack.js';
import { keysAt, states } from './verdicts.js';
import type { Verdicts } from './verdicts.js';
import type { KeyColumns } from './line-up.js';
import type { Fired, Outcome } from './outcome.js';
import { clearAt, firedAt } from './made.js';

/** Why a group that fired is not raised. */
export type Quiet = { readonly reason: 'waived' | 'inhibited'; readonly by: string };

/** What one indicator says of all its groups: what it raises is made, any other outcome where it is asked for. 一项指标的判断 */
export interface Judged {
  readonly compiled: CompiledIndicator;
  readonly groups: number;
  /** Values of the grain's columns, group by group. */
  readonly keys: KeyColumns;
  /** Places of the groups that fired and are raised. */
  readonly raisedRows: readonly number[];
  /** Their outcomes, made when first asked for, by the place of their group. */
  readonly raised: ReadonlyMap<number, Fired>;
  readonly quiet: ReadonlyMap<number, Quiet>;
  /** How a group came out, by its place. */
  stateAt(row: number): Outcome['state'];
  /** The level of a group that fired. */
  levelAt(row: number): WarningLevel;
  /** The keys of a group. */
  keysAt(row: number): Outcome['keys'];
  /** What a group that is not computable lacks. */
  lackAt(row: number): Lack;
  /** The outcome of a group, made anew. */
  outcomeAt(row: number): Outcome;
  /** The same with more groups kept quiet. */
  hush(more: ReadonlyMap<number, Quiet>): Judged;
}

/** The judgment of a frame. */
export function judgedOf(compiled: CompiledIndicator, frame: Frame, verdicts: Verdicts): Judged {
  const raisedRows: number[] = [];
  for (let row = 0; row < frame.count; row += 1) if (verdicts.states[row] === states.fired) raisedRows.push(row);
  return judgment(compiled, frame, verdicts, raisedRows, new Map());
}

function judgment(
  compiled: CompiledIndicator,
  frame: Frame,
  verdicts: Verdicts,
  raisedRows: readonly number[],
  quiet: ReadonlyMap<number, Quiet>,
): Judged {
  let made: ReadonlyMap<number, Fired> | undefined;
  const { indicator } = compiled;
  const keysOf = (row: number) => keysAt(indicator.grain, frame.keys, row);
  const stateAt = (row: number): Outcome['state'] => (quiet.has(row) ? 'excluded' : stateNames[verdicts.states[row]!]!);
  return {
    ...{
      compiled,
      groups: frame.count,
      keys: frame.keys,
      raisedRows,
      quiet,
      stateAt,
      keysAt: keysOf,
      lackAt: verdicts.lackAt,
    },
    get raised() {
      return (made ??= new Map(raisedRows.map((row) => [row, firedAt(compiled, frame, verdicts, row)])));
    },
    levelAt: (row) => verdicts.levelsAt(row)[verdicts.levels[row]!]![0],
    outcomeAt(row) {
      const group = { indicatorId: indicator.id, keys: keysOf(row) };
      const hushed = quiet.get(row);
      if (hushed) return { ...group, state: 'excluded', ...hushed };
      const state = stateAt(row);
      if (state === 'fired') return firedAt(compiled, frame, verdicts, row);
      if (state === 'clear') return clearAt(compiled, frame, verdicts, row);
      return state === 'excluded'
        ? { ...group, state, reason: 'not-applicable' }
        : { ...group, state, ...verdicts.lackAt(row) };
    },
    hush: (more) =>
      judgment(
        compiled,
        frame,
        verdicts,
        raisedRows.filter((row) => !more.has(row)),
        new Map([...quiet, ...more]),
      ),
  };
}

const stateNames = ['clear', 'fired', 'not-computable', 'excluded'] as const;

/** All outcomes of a judgment, made one after the other. */
export const outcomesIn = (judged: Judged): Outcome[] =>
  Array.from({ length: judged.groups }, (_, row) => judged.outcomeAt(row));
