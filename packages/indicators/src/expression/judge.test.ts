import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Expression } from './ast.js';
import { exactNumber } from './exact.js';
import { numbersOf, truthsOf } from './columns.js';
import { marksOf } from './marks.js';
import { parseExpression } from './parse.js';
import { compare, fromDouble, toDouble } from './rational.js';
import type { NumberSlot, Scope, Slots } from './scope.js';

type Values = Readonly<Record<string, number | null>>;

const scopeOf = (values: Values, day = 0): Scope => ({
  day,
  exact: (name) => (values[name] == null ? null : fromDouble(values[name])),
});

/** A column that says whether it is whole, one group more than asked so that it is not taken for a number all groups share. */
const columnOf = (numbers: readonly number[], whole: boolean): NumberSlot => ({
  values: Float64Array.of(...numbers, NaN),
  whole,
});

/** One group with these values, all whole, told so or not. */
const slotsOf = (values: Values, day = 0, whole = true): Slots => ({
  day,
  businessDays: (after, through) => through - after,
  number: (name) => columnOf([values[name] ?? NaN], whole),
  isText: () => false,
  tree: () => null,
  worked: new Map(),
  list: () => null,
  scopeAt: () => scopeOf(values, day),
});

/** Several groups. */
const together = (all: readonly Values[], whole: boolean): Slots => ({
  ...slotsOf({}),
  number: (name) =>
    columnOf(
      all.map((one) => one[name] ?? NaN),
      whole,
    ),
  scopeAt: (row) => scopeOf(all[row]!),
});

/** Judges by doubles first, as evaluations do. */
const judge = (tree: Expression, slots: Slots): boolean | null =>
  [false, true, null][truthsOf(tree, slots, 1)(Int32Array.of(0))[0]!]!;

/** A second, naive meaning of the same expressions: whole fractions all the way, written beside the text it judges. */
interface Twin {
  readonly text: string;
  value(values: Values): readonly [bigint, bigint] | null;
}

const names = ['a', 'b', 'c'];
const nameTwin = fc
  .constantFrom(...names)
  .map((name): Twin => ({ text: name, value: (values) => (values[name] == null ? null : [BigInt(values[name]), 1n]) }));
const literalTwin = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 2 }))
  .map(([n, places]): Twin => {
    const digits = String(n).padStart(places + 1, '0');
    const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
    return { text, value: () => [BigInt(n), 10n ** BigInt(places)] };
  });

const operate = (
  op: string,
  [an, ad]: readonly [bigint, bigint],
  [bn, bd]: readonly [bigint, bigint],
): readonly [bigint, bigint] | null => {
  if (op === '+') return [an * bd + bn * ad, ad * bd];
  if (op === '-') return [an * bd - bn * ad, ad * bd];
  if (op === '*') return [an * bn, ad * bd];
  if (bn === 0n) return null;
  return bn < 0n ? [-an * bd, -ad * bn] : [an * bd, ad * bn];
};

const { number } = fc.letrec<{ number: Twin }>((tie) => ({
  number: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    nameTwin,
    literalTwin,
    fc.tuple(fc.constantFrom('+', '-', '*', '/'), tie('number'), tie('number')).map(([op, left, right]): Twin => ({
      text: `(${left.text} ${op} ${right.text})`,
      value: (values) => {
        const [x, y] = [left.value(values), right.value(values)];
        return x && y && operate(op, x, y);
      },
    })),
  ),
}));

const decide: Readonly<Record<string, (sign: bigint) => boolean>> = {
  '<': (sign) => sign < 0n,
  '<=': (sign) => sign <= 0n,
  '>': (sign) => sign > 0n,
  '>=': (sign) => sign >= 0n,
  '==': (sign) => sign === 0n,
  '!=': (sign) => sign !== 0n,
};

const small = fc.option(fc.integer({ min: -12, max: 12 }), { nil: null, freq: 12 });
const large = fc.integer({ min: -(2 ** 53 - 1), max: 2 ** 53 - 1 });
const values = fc.record({ a: fc.oneof(small, large), b: small, c: fc.oneof(small, large) });

describe('a comparison', () => {
  test('says what exact fractions say, on every side of every boundary', () => {
    fc.assert(
      fc.property(number, number, fc.constantFrom(...Object.keys(decide)), values, (left, right, op, given) => {
        const [x, y] = [left.value(given), right.value(given)];
        const expected = x && y && decide[op]!(x[0] * y[1] - y[0] * x[1]);
        const tree = parseExpression(`${left.text} ${op} ${right.text}`);
        for (const whole of [true, false]) expect(judge(tree, slotsOf(given, 0, whole))).toBe(expected);
      }),
      { numRuns: 3_000 },
    );
  });

  test('is exact where a value meets its own boundary, and one part in 10^15 beside it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 ** 6 }),
        fc.integer({ min: 1, max: 365 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: -1, max: 1 }),
        (scale, day, percent, nudge) => {
          // paid / allotted − day/365 = −percent/100 exactly, when paid is allotted × (100 day − 365 percent) / 36500.
          const allotted = 36_500 * scale;
          const paid = scale * (100 * day - 365 * percent) + nudge;
          const tree = parseExpression(`paid / allotted - day / 365 < -${(percent / 100).toFixed(2)}`);
          expect(judge(tree, slotsOf({ paid, allotted, day }))).toBe(nudge < 0);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('is decided exactly where doubles are wrong', () => {
    expect(0.3 - 0.4 < -0.1).toBe(true);
    expect(judge(parseExpression('a / b - 0.4 < -0.1'), slotsOf({ a: 3, b: 10 }))).toBe(false);
  });
});

test('a number in doubles lies as near the exact one as its magnitude promises', () => {
  fc.assert(
    fc.property(number, values, fc.boolean(), (twin, given, told) => {
      const tree = parseExpression(twin.text);
      const { values: nears, sizes, whole } = numbersOf(tree, slotsOf(given, 0, told), 1)(Int32Array.of(0));
      const [near, size] = [nears[0]!, Math.abs(sizes[0]!)];
      const exact = exactNumber(tree, scopeOf(given));
      expect(Number.isNaN(near)).toBe(exact === null);
      if (exact && whole) expect(compare(exact, fromDouble(near))).toBe(0);
      if (exact && Number.isFinite(size)) expect(Math.abs(near - toDouble(exact))).toBeLessThanOrEqual(1e-9 * size);
    }),
    { numRuns: 2_000 },
  );
});

test('groups judged together come out as each does alone, whichever are judged', () => {
  fc.assert(
    fc.property(
      number,
      number,
      fc.constantFrom(...Object.keys(decide)),
      fc
        .array(values, { minLength: 2, maxLength: 20 })
        .chain((all) => fc.tuple(fc.constant(all), fc.subarray([...all.keys()], { minLength: 1 }))),
      fc.boolean(),
      (left, right, op, [all, places], whole) => {
        const tree = parseExpression(`${left.text} ${op} ${right.text} && (a > b ? ${left.text} : c) != 1`);
        const truth = truthsOf(tree, together(all, whole), all.length)(Int32Array.from(places));
        places.forEach((place, i) => {
          expect([false, true, null][truth[i]!]).toBe(judge(tree, slotsOf(all[place]!)));
        });
      },
    ),
    { numRuns: 1_000 },
  );
});

test('an expression is worked out once, wherever it stands in a text', () => {
  const slots = slotsOf({ a: 1, b: 2 });
  const [whole, part] = [parseExpression('a - b'), parseExpression('c / (a - b)')];
  expect(part.op === '/' && numbersOf(part.right, slots, 1)).toBe(numbersOf(whole, slots, 1));
});

test('a condition marks the groups it holds for and those it leaves open, past a bound all share or not', () => {
  const rows = fc.array(values, { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(
      number,
      fc.oneof(literalTwin, number),
      fc.constantFrom(...Object.keys(decide)),
      rows,
      fc.boolean(),
      (left, right, op, all, whole) => {
        const expected = all.map((given): number => {
          const [x, y] = [left.value(given), right.value(given)];
          return x && y ? (decide[op]!(x[0] * y[1] - y[0] * x[1]) ? 1 : 9) : 2;
        });
        const out = new Uint8Array(all.length).fill(9);
        const tree = parseExpression(`${left.text} ${op} ${right.text}`);
        marksOf(tree, together(all, whole), all.length)(Int32Array.from(all.keys()), out, 1, 2);
        expect([...out]).toEqual(expected);
      },
    ),
    { numRuns: 2_000 },
  );
});

describe('three-valued logic', () => {
  const truth = { t: true, f: false, n: null } as const;
  const text = { t: '1 < 2', f: '2 < 1', n: 'x < 1' } as const;
  const keys = ['t', 'f', 'n'] as const;
  test.each(keys.flatMap((left) => keys.map((right) => [left, right] as const)))('%s with %s', (left, right) => {
    const [x, y] = [truth[left], truth[right]];
    const and = x === false || y === false ? false : x === null || y === null ? null : true;
    const or = x === true || y === true ? true : x === null || y === null ? null : false;
    expect(judge(parseExpression(`(${text[left]}) && (${text[right]})`), slotsOf({}))).toBe(and);
    expect(judge(parseExpression(`(${text[left]}) || (${text[right]})`), slotsOf({}))).toBe(or);
    expect(judge(parseExpression(`!(${text[left]})`), slotsOf({}))).toBe(x === null ? null : !x);
  });

  test('null is asked for by name, and coalesce stands in for it', () => {
    expect(judge(parseExpression('x == null'), slotsOf({ x: null }))).toBe(true);
    expect(judge(parseExpression('null != x'), slotsOf({ x: 0 }))).toBe(true);
    expect(judge(parseExpression('coalesce(x, y) == 7'), slotsOf({ x: null, y: 7 }))).toBe(true);
    expect(judge(parseExpression('daysSince(x) == 3'), slotsOf({ x: 20_000 }, 20_003))).toBe(true);
  });
});
