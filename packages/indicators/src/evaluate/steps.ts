import type { Trees } from '../compile/trees.js';
import { numbersOf, truthsOf } from '../expression/columns.js';
import { markInto, truths } from '../expression/kernels.js';
import { blamed, noLevel, states } from './verdicts.js';
import type { Desk } from './verdicts.js';

/** A step of judging: takes the places of some groups, ascending, no more than there is room for, and gives those that go on. */
export type Step = (rows: Int32Array) => Int32Array;

/** Groups, some at a time. */
export function* chunksOf(rows: Int32Array, room: number): Generator<Int32Array> {
  for (let from = 0; from < rows.length; from += room) yield rows.subarray(from, from + room);
}

/** A step taken by any number of groups. */
export function taken(step: Step, rows: Int32Array, room: number): Int32Array {
  const gone = new Int32Array(rows.length);
  let count = 0;
  for (const chunk of chunksOf(rows, room)) {
    const on = step(chunk);
    gone.set(on, count);
    count += on.length;
  }
  return gone.subarray(0, count);
}

/** Lets those groups on to which the rule applies. */
export function applying(desk: Desk): Step {
  const { applies } = desk.trees;
  if (!applies) return (rows) => rows;
  const of = truthsOf(applies, desk.slots, desk.room);
  return (rows) => {
    const truth = of(rows);
    return those(rows, (i) => {
      if (truth[i] === truths.yes) return true;
      if (truth[i] === truths.open) blamed(rows[i]!, applies, desk);
      else desk.out.states[rows[i]!] = states.notApplicable;
      return false;
    });
  };
}

/** Works the value out into a column of all groups, and lets those on that have one. */
export function valuing(desk: Desk, column: Float64Array): Step {
  const { value } = desk.trees;
  const of = numbersOf(value, desk.slots, desk.room);
  return (rows) => {
    const { values, sizes } = of(rows);
    put(values, column, rows);
    return those(rows, (i) => {
      if (Number.isFinite(values[i])) return true;
      if (Number.isNaN(values[i]) && sizes[i] !== Infinity) blamed(rows[i]!, value, desk);
      else {
        desk.out.states[rows[i]!] = states.notComputable;
        desk.lacks.set(rows[i]!, { measure: 'value', why: 'overflow' });
      }
      return false;
    });
  };
}

/** From here on a byte says which level is open. */
const openLevel = 128;

/** Judges groups by the same levels: each by the worst that fires, and the worst above it that still holds. */
export function levelling(levels: Trees['levels'], desk: Desk): (rows: Int32Array) => void {
  const { slots, out, room } = desk;
  const tests = levels.map(([, tree]) => ({
    when: truthsOf(tree.when, slots, room),
    holds: tree.holds ? truthsOf(tree.holds, slots, room) : null,
  }));
  const standing = tests.some(({ holds }) => holds !== null);
  const worst = new Uint8Array(room);
  return (rows) => {
    worst.fill(noLevel);
    for (let level = levels.length - 1; level >= 0; level -= 1) {
      const { when, holds } = tests[level]!;
      const fires = when(rows);
      markInto(worst, fires, level, openLevel + level, rows.length);
      const held = standing ? holds?.(rows) : undefined;
      for (let i = 0; standing && i < rows.length; i += 1)
        if (fires[i] !== truths.no) out.holds[rows[i]!] = noLevel;
        else if (held?.[i] === truths.yes) out.holds[rows[i]!] = level;
    }
    for (let i = 0; i < rows.length; i += 1) {
      const [row, level] = [rows[i]!, worst[i]!];
      out.levels[row] = level;
      out.states[row] = level === noLevel ? states.clear : states.fired;
      if (level >= openLevel && level !== noLevel) blamed(row, levels[level - openLevel]![1].when, desk);
    }
  };
}

/** Those of some groups that a test keeps; they themselves where it keeps all. */
function those(rows: Int32Array, keeps: (i: number) => boolean): Int32Array {
  let kept: Int32Array | null = null;
  let count = 0;
  for (let i = 0; i < rows.length; i += 1) {
    const keep = keeps(i);
    if (!keep) kept ??= Int32Array.from(rows);
    else if (kept) kept[count] = rows[i]!;
    if (keep) count += 1;
  }
  return kept ? kept.subarray(0, count) : rows;
}

/** Puts numbers of some groups where they belong in a column of all. */
function put(numbers: Float64Array, column: Float64Array, rows: Int32Array): void {
  const { length } = rows;
  const [first = 0, last = -1] = [rows[0], rows[length - 1]];
  if (last - first === length - 1) column.set(numbers.subarray(0, length), first);
  else for (let i = 0; i < length; i += 1) column[rows[i]!] = numbers[i]!;
}
