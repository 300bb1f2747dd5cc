import type { SiblingTree, Trees } from '../compile/trees.js';
import { namesIn } from '../expression/ast.js';
import { groupsAtOnce } from '../expression/numbers.js';
import type { CompiledIndicator } from '../plan/plan.js';
import type { Findings } from './findings.js';
import type { Frame } from './frame.js';
import { levelsFor } from './levels.js';
import { parameterSlots } from './parameters.js';
import { siblingSlot } from './siblings.js';
import { frameSlots } from './slots.js';
import { applying, chunksOf, levelling, taken, valuing } from './steps.js';
import { keysAt, noLevel, states } from './verdicts.js';
import type { Desk, Verdicts } from './verdicts.js';

type Levels = Trees['levels'];
type LevelsAt = Verdicts['levelsAt'];

/** Judges all groups: levels worst first, the first that holds. */
export function judgeFrame(compiled: CompiledIndicator, frame: Frame, findings: Findings): Verdicts {
  const { trees, indicator } = compiled;
  const { count, keys, lack, lacking } = frame;
  const parameters = parameterSlots(compiled, (row) => keysAt(indicator.grain, keys, row), count, findings);
  const slots = frameSlots(compiled, frame, parameters, findings);
  const out = {
    states: new Uint8Array(count),
    levels: new Uint8Array(count).fill(noLevel),
    holds: new Uint8Array(count).fill(noLevel),
  };
  const desk: Desk = { trees, slots, out, lacks: new Map(), room: Math.min(count, groupsAtOnce) };
  const levelsAt = levelsOf(compiled, frame, findings);
  const values = new Float64Array(count).fill(NaN);
  if (lack) out.states.fill(states.notComputable);
  else if (trees.siblings.length > 0) judgeAmongSiblings(compiled, frame, values, levelsAt, desk);
  else judgeEach(compiled, frame, values, levelsAt, desk);
  return {
    ...out,
    values,
    slots,
    parameters,
    levelsAt,
    lackAt: (row) => lack ?? lacking.get(row) ?? desk.lacks.get(row)!,
  };
}

/** Groups that need no others are judged some at a time, from end to end, so that what they take stays near the processor. */
function judgeEach(
  compiled: CompiledIndicator,
  frame: Frame,
  values: Float64Array,
  levelsAt: LevelsAt,
  desk: Desk,
): void {
  const [applies, worth] = [applying(desk), valuing(desk, values)];
  const ranks = ranking(compiled, levelsAt, desk);
  for (const chunk of chunksOf(known(frame, desk), desk.room)) ranks(worth(applies(chunk)));
}

/** Siblings are compared once all of them are known: those of measures before the value is, those of values after. */
function judgeAmongSiblings(
  compiled: CompiledIndicator,
  { keys, ...frame }: Frame,
  values: Float64Array,
  levelsAt: LevelsAt,
  desk: Desk,
): void {
  const { trees, slots, room } = desk;
  const compare = (siblings: readonly SiblingTree[], rows: Int32Array): void => {
    for (const tree of siblings) slots.addDerived(tree.name, siblingSlot(tree, slots, keys, rows, frame.count));
  };
  const late = trees.siblings.filter(({ of }) => namesIn(of).has('value'));
  const rows = taken(applying(desk), known({ keys, ...frame }, desk), room);
  compare(
    trees.siblings.filter((tree) => !late.includes(tree)),
    rows,
  );
  const judged = taken(valuing(desk, values), rows, room);
  compare(late, judged);
  const ranks = ranking(compiled, levelsAt, desk);
  for (const chunk of chunksOf(judged, room)) ranks(chunk);
}

/** The groups that have what they need and a place. */
function known({ count, lacking }: Frame, { out }: Desk): Int32Array {
  const rows = new Int32Array(count);
  let found = 0;
  for (let row = 0; row < count; row += 1) {
    if (lacking.size > 0 && lacking.has(row)) out.states[row] = states.notComputable;
    else rows[found++] = row;
  }
  return rows.subarray(0, found);
}

/** Judges groups by their levels. */
function ranking(
  { levelOverrides, trees }: CompiledIndicator,
  levelsAt: LevelsAt,
  desk: Desk,
): (rows: Int32Array) => void {
  if (levelOverrides.length === 0) return levelling(trees.levels, desk);
  const made = new Map<Levels, (rows: Int32Array) => void>();
  return (rows) => {
    for (const [levels, own] of byLevels(rows, levelsAt)) {
      const ranks = made.get(levels) ?? levelling(levels, desk);
      made.set(levels, ranks);
      ranks(own);
    }
  };
}

/** The levels of each group. */
const levelsOf =
  (compiled: CompiledIndicator, frame: Frame, findings: Findings): LevelsAt =>
  (row) =>
    compiled.levelOverrides.length === 0
      ? compiled.trees.levels
      : levelsFor(compiled, keysAt(compiled.indicator.grain, frame.keys, row), findings);

/** Groups by the levels they are judged by. */
function byLevels(rows: Int32Array, levelsAt: LevelsAt): Map<Levels, Int32Array> {
  const held = new Map<Levels, number[]>();
  for (const row of rows) {
    const own = levelsAt(row);
    const same = held.get(own);
    if (same) same.push(row);
    else held.set(own, [row]);
  }
  return new Map([...held].map(([levels, own]) => [levels, Int32Array.from(own)]));
}
