import type { Comparison, CompareOp, Expression } from './ast.js';
import { isComparison, namesIn } from './ast.js';
import { numbersOf, settled, truthsOf } from './columns.js';
import { markInto, markPast, truths } from './kernels.js';
import { nullTested } from './null-tested.js';
import { closeness } from './numbers.js';
import type { Slots } from './scope.js';
import { asksText } from './texts.js';

/** Puts a byte at the groups a condition holds for, another at those that leave it open; the others keep what they have. */
export type MarksOf = (rows: Int32Array, out: Uint8Array, yes: number, open: number) => void;

/** The side on which an operator holds, strictly or not. */
const sides: Readonly<Partial<Record<CompareOp, 1 | -1>>> = { '>': 1, '>=': 1, '<': -1, '<=': -1 };

/**
 * Compiles a condition to marks. What most levels are, a number past one bound that all groups share, is judged and marked in one go.
 */
export function marksOf(expression: Expression, slots: Slots, room: number): MarksOf {
  const past = isComparison(expression) ? pastBound(expression, slots, room) : null;
  if (past) return past;
  const of = truthsOf(expression, slots, room);
  return (rows, out, yes, open) => {
    markInto(out, of(rows), yes, open, rows.length);
  };
}

function pastBound(expression: Comparison, slots: Slots, room: number): MarksOf | null {
  const side = sides[expression.op];
  if (!side || nullTested(expression) || asksText(expression, slots) || !isShared(expression.right, slots)) return null;
  const left = numbersOf(expression.left, slots, room);
  const [value, size, whole] = sharedNumber(expression.right, slots);
  return (rows, out, yes, open) => {
    const numbers = left(rows);
    const { values, sizes } = numbers;
    const reach = numbers.whole && whole ? 0 : closeness;
    const near = markPast(out, numbers, { value, size, side, reach }, yes, rows.length);
    for (let i = 0; near > 0 && i < rows.length; i += 1) {
      const [apart, within] = [values[i]! - value, reach * (Math.abs(sizes[i]!) + size)];
      if (Math.abs(apart) > within) continue;
      const truth = settled(expression, slots, rows[i]!, apart, within);
      if (truth !== truths.no) out[i] = truth === truths.yes ? yes : open;
    }
  };
}

/** True for a number that is the same for all groups. */
const isShared = (expression: Expression, slots: Slots): boolean =>
  [...namesIn(expression).keys()].every((name) => !slots.tree(name) && slots.number(name).values.length === 1);

function sharedNumber(expression: Expression, slots: Slots): [value: number, size: number, whole: boolean] {
  const { values, sizes, whole } = numbersOf(expression, slots, 1)(Int32Array.of(0));
  return [values[0]!, Math.abs(sizes[0]!), whole];
}
