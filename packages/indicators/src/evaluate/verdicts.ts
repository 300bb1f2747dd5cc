import type { Trees } from '../compile/trees.js';
import type { Key } from '../definition/indicator.js';
import type { Expression } from '../expression/ast.js';
import { lackIn } from './lack.js';
import type { Lack } from './lack.js';
import type { ParameterSlot } from './parameters.js';
import type { FrameSlots } from './slots.js';

/** How a group came out, in a byte. */
export const states = { clear: 0, fired: 1, notComputable: 2, notApplicable: 3 } as const;

/** What an indicator says of all its groups, column by column; outcomes are made of it where they are asked for. 判断结果 */
export interface Verdicts {
  readonly states: Uint8Array;
  /** The level that fired, by its place in `levelsAt`; and the worst that would still hold. 255 is none. */
  readonly levels: Uint8Array;
  readonly holds: Uint8Array;
  readonly values: Float64Array;
  readonly slots: FrameSlots;
  readonly parameters: ReadonlyMap<string, ParameterSlot>;
  levelsAt(row: number): Trees['levels'];
  /** Why a group is not computable. */
  lackAt(row: number): Lack;
}

/** No level, in a byte. */
export const noLevel = 255;

/** Names the values of a group's keys. */
export const keysAt = (
  grain: readonly string[],
  keys: readonly (readonly Key[])[],
  row: number,
): Readonly<Record<string, Key>> =>
  Object.fromEntries(grain.map((column, place) => [column, keys[place]![row] ?? null]));

/** What judging the groups of a frame works with. */
export interface Desk {
  readonly trees: Trees;
  readonly slots: FrameSlots;
  readonly out: Pick<Verdicts, 'states' | 'levels' | 'holds'>;
  readonly lacks: Map<number, Lack>;
  /** Groups at most worked out at a time. */
  readonly room: number;
}

/** Says of a group that it is not computable, and what an expression that has no answer lacks. */
export function blamed(row: number, tree: Expression, { trees, slots, out, lacks }: Desk): void {
  out.states[row] = states.notComputable;
  lacks.set(row, lackIn(tree, slots.scopeAt(row), trees));
}
