import type { Trees } from '../compile/trees.js';
import { numbersOf, truthsOf } from '../expression/columns.js';
import { areAll, areFinite, truths } from '../expression/kernels.js';
import { marksOf } from '../expression/marks.js';
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
    if (areAll(truth, truths.yes, rows.length)) return rows;
    return rows.filter((_, i) => {
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
    if (areFinite(values, rows.length)) return rows;
    return rows.filter((_, i) => {
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
  const marks = levels.map(([, { when }]) => marksOf(when, slots, room));
  const standing = levels.some(([, { holds }]) => holds) ? standingAt(levels, desk) : null;
  const worst = new Uint8Array(room);
  return (rows) => {
    worst.fill(noLevel);
    for (let level = levels.length - 1; level >= 0; level -= 1) marks[level]!(rows, worst, level, openLevel + level);
    put(worst.subarray(0, rows.length), out.levels, rows);
    for (let i = 0; i < rows.length; i += 1) {
      const level = worst[i]!;
      if (level === noLevel) continue;
      out.states[rows[i]!] = states.fired;
      if (level >= openLevel) blamed(rows[i]!, levels[level - openLevel]![1].when, desk);
    }
    standing?.(rows, worst);
  };
}

/** Says of groups what level above the one they come to still holds. */
function standingAt(levels: Trees['levels'], { slots, out, room }: Desk): (rows: Int32Array, came: Uint8Array) => void {
  const tests = levels.map(([, { holds }]) => (holds ? truthsOf(holds, slots, room) : null));
  return (rows, came) => {
    for (let level = levels.length - 1; level >= 0; level -= 1) {
      const held = tests[level]?.(rows);
      for (let i = 0; held && i < rows.length; i += 1)
        if (held[i] === truths.yes && level < came[i]!) out.holds[rows[i]!] = level;
    }
  };
}

/** Puts numbers of some groups where they belong in a column of all. */
function put<T extends Float64Array | Uint8Array>(numbers: T, column: T, rows: Int32Array): void {
  const { length } = rows;
  const [first = 0, last = -1] = [rows[0], rows[length - 1]];
  if (last - first === length - 1) column.set(numbers.subarray(0, length), first);
  else for (let i = 0; i < length; i += 1) column[rows[i]!] = numbers[i]!;
}
