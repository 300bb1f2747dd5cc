import type { Comparison, Expression } from './ast.js';
import { isComparison } from './ast.js';
import { holds } from './compare-op.js';
import { exactTruth } from './exact.js';
import { nullTested } from './null-tested.js';
import { apartAt, compareInto, isNear, reachAt, truths } from './kernels.js';
import { binary, chosen, closeness, constant, named, one, paired, product, quotient, sum } from './numbers.js';
import type { Numbers, NumbersOf, TruthsOf } from './numbers.js';
import type { Slots } from './scope.js';
import { asksText } from './texts.js';

/**
 * Compiles a number or date expression over groups, once, for at most `room` of them at a time. A divisor too near zero to tell is
 * decided exactly; a name without a value and a division by zero give `NaN`.
 */
export function numbersOf(expression: Expression, slots: Slots, room: number): NumbersOf {
  const id = `${room} ${JSON.stringify(expression, withoutPlace)}`;
  const known = slots.worked.get(id) ?? remembered(build(expression, slots, room));
  slots.worked.set(id, known);
  return known;
}

/** The same expression is the same wherever it stands in a text. */
const withoutPlace = (key: string, value: unknown): unknown => (key === 'at' ? undefined : value);

/** Works out the same groups once, whoever asks. */
function remembered(of: NumbersOf): NumbersOf {
  let last: Int32Array | undefined;
  let found: Numbers | undefined;
  return (rows) => {
    if (!found || rows !== last) found = of(rows);
    last = rows;
    return found;
  };
}

function build(expression: Expression, slots: Slots, room: number): NumbersOf {
  const of = (part: Expression) => numbersOf(part, slots, room);
  switch (expression.op) {
    case 'number':
      return constant(Number(expression.text), room);
    case 'name': {
      const tree = slots.tree(expression.name);
      return tree ? of(tree) : named(slots.number(expression.name), room);
    }
    case 'negate':
      return one(of(expression.of), room, (value) => -value);
    case '+':
      return sum(of(expression.left), of(expression.right), 1, room);
    case '-':
      return sum(of(expression.left), of(expression.right), -1, room);
    case '*':
      return product(of(expression.left), of(expression.right), room);
    case '/':
      return quotient(of(expression.left), of(expression.right), expression.right, slots, room);
    case 'if':
      return chosen(of(expression.yes), of(expression.no), truthsOf(expression.test, slots, room), room);
    case 'call':
      return call(expression, slots, room);
    default:
      return constant(NaN, room);
  }
}

function call({ name, args }: Extract<Expression, { op: 'call' }>, slots: Slots, room: number): NumbersOf {
  const first = numbersOf(args[0]!, slots, room);
  if (name === 'abs') return one(first, room, Math.abs);
  const second = args[1] ? numbersOf(args[1], slots, room) : constant(0, room);
  const make = binary(name, slots);
  if (!make) return constant(NaN, room);
  return paired(first, second, room, (a, b, out, { length }) => {
    for (let i = 0; i < length; i += 1)
      make(a.values[i]!, Math.abs(a.sizes[i]!), b.values[i]!, Math.abs(b.sizes[i]!), out, i);
    return { ...out, whole: a.whole && b.whole };
  });
}

/**
 * Compiles a condition over groups, once, for at most `room` of them at a time. `&&` and `||` are three-valued (Kleene); comparisons
 * are decided in doubles, and in exact fractions when too near to call.
 */
export function truthsOf(expression: Expression, slots: Slots, room: number): TruthsOf {
  switch (expression.op) {
    case 'boolean': {
      const out = new Uint8Array(room).fill(byteOf(expression.value));
      return () => out;
    }
    case 'not': {
      const [of, out] = [truthsOf(expression.of, slots, room), new Uint8Array(room)];
      return (rows) => {
        const inner = of(rows);
        for (let i = 0; i < rows.length; i += 1) out[i] = inner[i] === truths.open ? truths.open : 1 - inner[i]!;
        return out;
      };
    }
    case 'and':
    case 'or': {
      const [left, right] = [truthsOf(expression.left, slots, room), truthsOf(expression.right, slots, room)];
      return joined(left, right, expression.op === 'or' ? truths.yes : truths.no, room);
    }
    default:
      return isComparison(expression) && !asksText(expression, slots)
        ? comparison(expression, slots, room)
        : exactly(expression, slots, room);
  }
}

/** A truth in a byte. */
const byteOf = (truth: boolean | null): number => (truth === null ? truths.open : truth ? truths.yes : truths.no);

/** Both of two conditions, or one of them: the byte that decides is the answer wherever one says it. */
function joined(left: TruthsOf, right: TruthsOf, decides: number, room: number): TruthsOf {
  const out = new Uint8Array(room);
  return (rows) => {
    const [a, b] = [left(rows), right(rows)];
    for (let i = 0; i < rows.length; i += 1) {
      if (a[i] === decides || b[i] === decides) out[i] = decides;
      else out[i] = a[i] === truths.open || b[i] === truths.open ? truths.open : 1 - decides;
    }
    return out;
  };
}

function exactly(expression: Expression, slots: Slots, room: number): TruthsOf {
  const out = new Uint8Array(room);
  return (rows) => {
    for (let i = 0; i < rows.length; i += 1) out[i] = byteOf(exactTruth(expression, slots.scopeAt(rows[i]!)));
    return out;
  };
}

function comparison(expression: Comparison, slots: Slots, room: number): TruthsOf {
  const out = new Uint8Array(room);
  const tested = nullTested(expression);
  if (tested) {
    const of = numbersOf(tested, slots, room);
    const wanted = expression.op === '==';
    return (rows) => {
      const { values } = of(rows);
      for (let i = 0; i < rows.length; i += 1) out[i] = byteOf(Number.isNaN(values[i]!) === wanted);
      return out;
    };
  }
  const [left, right] = [numbersOf(expression.left, slots, room), numbersOf(expression.right, slots, room)];
  const { op } = expression;
  const [below, above] = [byteOf(holds(op, -1)), byteOf(holds(op, 1))];
  return (rows) => {
    const [a, b] = [left(rows), right(rows)];
    const sides = { x: a.values, y: b.values, xSize: a.sizes, ySize: b.sizes };
    const reach = a.whole && b.whole ? 0 : closeness;
    const near = compareInto(out, sides, reach, above, below, rows.length);
    for (let i = 0; near > 0 && i < rows.length; i += 1)
      if (isNear(sides, reach, i))
        out[i] = settled(expression, slots, rows[i]!, apartAt(sides, i), reachAt(sides, reach, i));
    return out;
  };
}

/** A comparison too near to call: the same where nothing was rounded, open where a side has no value, else as exact fractions say. */
export function settled(expression: Comparison, slots: Slots, row: number, apart: number, reach: number): number {
  if (reach === 0 && apart === 0) return byteOf(holds(expression.op, 0));
  return Number.isNaN(apart) && reach !== Infinity ? truths.open : byteOf(exactTruth(expression, slots.scopeAt(row)));
}
