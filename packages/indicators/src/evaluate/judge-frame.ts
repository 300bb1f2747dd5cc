import type { Trees } from '../compile/trees.js';
import type { Key } from '../definition/indicator.js';
import { blame } from '../expression/blame.js';
import { namesIn } from '../expression/ast.js';
import type { Expression } from '../expression/ast.js';
import { numbersOf, truthsOf } from '../expression/columns.js';
import { groupsAtOnce, truths } from '../expression/numbers.js';
import type { NumberSlot } from '../expression/scope.js';
import type { CompiledIndicator } from '../plan/plan.js';
import type { Findings } from './findings.js';
import type { Frame, Lack } from './frame.js';
import { levelsFor } from './levels.js';
import { parameterSlots } from './parameters.js';
import type { ParameterSlot } from './parameters.js';
import { siblingSlot } from './siblings.js';
import { frameSlots } from './slots.js';
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

const noLevel = 255;

/** Names the values of a group's keys. */
export const keysAt = (
  grain: readonly string[],
  keys: readonly (readonly Key[])[],
  row: number,
): Readonly<Record<string, Key>> =>
  Object.fromEntries(grain.map((column, place) => [column, keys[place]![row] ?? null]));

/** What judging the groups of a frame works with. */
interface Desk {
  readonly trees: Trees;
  readonly slots: FrameSlots;
  readonly out: Pick<Verdicts, 'states' | 'levels' | 'holds'>;
  readonly lacks: Map<number, Lack>;
  /** Groups at most worked out at a time. */
  readonly room: number;
}

/** Judges all groups: levels worst first, the first that holds. */
export function judgeFrame(compiled: CompiledIndicator, frame: Frame, findings: Findings): Verdicts {
  const { trees, indicator } = compiled;
  const { count } = frame;
  const parameters = parameterSlots(compiled, (row) => keysAt(indicator.grain, frame.keys, row), count, findings);
  const slots = frameSlots(compiled, frame, parameters, findings);
  const out = {
    states: new Uint8Array(count),
    levels: new Uint8Array(count).fill(noLevel),
    holds: new Uint8Array(count).fill(noLevel),
  };
  const desk: Desk = { trees, slots, out, lacks: new Map(), room: Math.min(count, groupsAtOnce) };
  if (frame.lack) out.states.fill(states.notComputable);
  const rows = frame.lack ? new Int32Array(0) : eligible(compiled, frame, desk);
  const late = trees.siblings.filter(({ of }) => namesIn(of).has('value'));
  for (const tree of trees.siblings)
    if (!late.includes(tree)) slots.addDerived(tree.name, siblingSlot(tree, slots, frame.keys, rows, count));
  const value = numberColumn(trees.value, slots, rows, count);
  slots.addExpression('value', trees.value, value);
  const judged = withValue(rows, value, desk);
  for (const tree of late) slots.addDerived(tree.name, siblingSlot(tree, slots, frame.keys, judged, count));
  if (trees.amount && asksAmount(compiled))
    slots.addExpression('amount', trees.amount, numberColumn(trees.amount, slots, rows, count));
  const levels = levelsOf(compiled, frame, findings);
  for (const [own, held] of byLevels(judged, compiled, levels)) judgeLevels(held, own, desk);
  return {
    ...out,
    values: value.values,
    slots,
    parameters,
    levelsAt: levels,
    lackAt: (row) => frame.lack ?? frame.lacking.get(row) ?? desk.lacks.get(row)!,
  };
}

/** The groups that have what they need, have a place, and to which the rule applies. */
function eligible({ trees }: CompiledIndicator, frame: Frame, desk: Desk): Int32Array {
  const rows = new Int32Array(frame.count);
  let found = 0;
  for (let row = 0; row < frame.count; row += 1) {
    if (frame.lacking.size > 0 && frame.lacking.has(row)) desk.out.states[row] = states.notComputable;
    else rows[found++] = row;
  }
  const all = rows.subarray(0, found);
  if (!trees.applies) return all;
  const { applies } = trees;
  const of = truthsOf(applies, desk.slots, desk.room);
  const holding = new Int32Array(found);
  let held = 0;
  for (const chunk of chunksOf(all, desk.room)) {
    const truth = of(chunk);
    for (let i = 0; i < chunk.length; i += 1) {
      if (truth[i] === truths.yes) holding[held++] = chunk[i]!;
      else if (truth[i] === truths.open) blamed(chunk[i]!, applies, desk);
      else desk.out.states[chunk[i]!] = states.notApplicable;
    }
  }
  return holding.subarray(0, held);
}

/** Groups, some at a time. */
function* chunksOf(rows: Int32Array, room: number): Generator<Int32Array> {
  for (let from = 0; from < rows.length; from += room) yield rows.subarray(from, from + room);
}

/** A number expression of some groups, as a column of all. */
function numberColumn(tree: Expression, slots: FrameSlots, rows: Int32Array, count: number): Required<NumberSlot> {
  const [values, magnitudes] = [new Float64Array(count).fill(NaN), new Float64Array(count)];
  const room = Math.min(rows.length, groupsAtOnce);
  const of = numbersOf(tree, slots, room);
  for (const chunk of chunksOf(rows, room)) {
    const { values: worked, sizes } = of(chunk);
    const [first, length] = [chunk[0]!, chunk.length];
    if (chunk[length - 1]! - first === length - 1) {
      values.set(worked.subarray(0, length), first);
      magnitudes.set(sizes.subarray(0, length), first);
      continue;
    }
    for (let i = 0; i < length; i += 1) {
      values[chunk[i]!] = worked[i]!;
      magnitudes[chunk[i]!] = sizes[i]!;
    }
  }
  return { values, magnitudes };
}

/** The groups whose value could be worked out. */
function withValue(rows: Int32Array, { values, magnitudes }: Required<NumberSlot>, desk: Desk): Int32Array {
  const judged = new Int32Array(rows.length);
  let found = 0;
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i]!;
    const value = values[row]!;
    if (Number.isFinite(value)) judged[found++] = row;
    else if (Number.isNaN(value) && magnitudes[row] !== Infinity) blamed(row, desk.trees.value, desk);
    else {
      desk.out.states[row] = states.notComputable;
      desk.lacks.set(row, { measure: 'value', why: 'overflow' });
    }
  }
  return judged.subarray(0, found);
}

/** True when a level asks for the money at stake, which is else worked out only for what fires. */
const asksAmount = ({ trees, levelOverrides }: CompiledIndicator): boolean =>
  [trees.levels, ...levelOverrides.map(({ levels }) => levels)].some((levels) =>
    levels.some(([, { when, holds }]) => namesIn(when).has('amount') || (holds && namesIn(holds).has('amount'))),
  );

function blamed(row: number, tree: Expression, { trees, slots, out, lacks }: Desk): void {
  const found = blame(tree, slots.scopeAt(row)) ?? { measure: 'value', why: 'no-value' as const };
  const sibling = trees.siblings.some(({ name }) => name === found.measure);
  out.states[row] = states.notComputable;
  lacks.set(row, sibling ? { ...found, why: 'too-few-siblings' } : found);
}

type Levels = Trees['levels'];

/** The levels of each group. */
const levelsOf =
  (compiled: CompiledIndicator, frame: Frame, findings: Findings) =>
  (row: number): Levels =>
    compiled.levelOverrides.length === 0
      ? compiled.trees.levels
      : levelsFor(compiled, keysAt(compiled.indicator.grain, frame.keys, row), findings);

/** Groups by the levels they are judged by. */
function byLevels(
  rows: Int32Array,
  { levelOverrides, trees }: CompiledIndicator,
  levelsAt: (row: number) => Levels,
): Map<Levels, Int32Array> {
  if (levelOverrides.length === 0) return new Map([[trees.levels, rows]]);
  const held = new Map<Levels, number[]>();
  for (const row of rows) {
    const own = levelsAt(row);
    const same = held.get(own);
    if (same) same.push(row);
    else held.set(own, [row]);
  }
  return new Map([...held].map(([levels, own]) => [levels, Int32Array.from(own)]));
}

/** Judges groups by the same levels, worst first; each by the first that fires, and the first above it that still holds. */
function judgeLevels(rows: Int32Array, levels: Levels, desk: Desk): void {
  const { slots, out, room } = desk;
  const tests = levels.map(([, tree]) => ({
    when: truthsOf(tree.when, slots, room),
    holds: tree.holds ? truthsOf(tree.holds, slots, room) : null,
  }));
  for (const chunk of chunksOf(rows, room)) {
    const fires = tests.map(({ when }) => when(chunk));
    const held = tests.map(({ holds }) => holds?.(chunk) ?? null);
    for (let i = 0; i < chunk.length; i += 1) {
      let level = 0;
      for (; level < fires.length && fires[level]![i] === truths.no; level += 1)
        if (held[level]?.[i] === truths.yes && out.holds[chunk[i]!] === noLevel) out.holds[chunk[i]!] = level;
      if (level === fires.length) continue;
      const row = chunk[i]!;
      if (fires[level]![i] === truths.open) blamed(row, levels[level]![1].when, desk);
      else {
        out.states[row] = states.fired;
        out.levels[row] = level;
      }
    }
  }
}
