import type { SiblingTree } from '../compile/trees.js';
import type { Key } from '../definition/indicator.js';
import { exactNumber } from '../expression/exact.js';
import { numbersOf } from '../expression/columns.js';
import { closeness } from '../expression/numbers.js';
import { add, compare, divide, fraction, fromDouble, multiply, subtract, toDouble } from '../expression/rational.js';
import type { Rational } from '../expression/rational.js';
import { groupId } from './answer.js';
import type { DerivedSlot, FrameSlots } from './slots.js';

/** A group's number among its siblings: exact where it is asked. */
interface Member {
  readonly row: number;
  readonly value: number;
  readonly magnitude: number;
  exact(): Rational;
}

/** Works a comparison with siblings out for every group that is one. 同类比较 */
export function siblingSlot(
  tree: SiblingTree,
  slots: FrameSlots,
  keys: readonly (readonly Key[])[],
  rows: Int32Array,
  count: number,
): DerivedSlot {
  const values = new Float64Array(count).fill(NaN);
  const exact = new Map<number, () => Rational>();
  const within = tree.within.map((place) => keys[place]!);
  const families = new Map<string | number | null, number[]>();
  for (const row of rows) {
    const id = within.length === 0 ? '' : groupId(within, row);
    const family = families.get(id);
    if (family) family.push(row);
    else families.set(id, [row]);
  }
  for (const family of families.values()) {
    const members = membersOf(tree, slots, family);
    if (members.length < Math.max(tree.least, 1)) continue;
    for (const [row, answer] of answersOf(tree.op, members, family)) {
      exact.set(row, answer);
      values[row] = toDouble(answer());
    }
  }
  return { values, exact: (row) => exact.get(row)?.() ?? null };
}

/** The siblings that have a number, least first. */
function membersOf({ of }: SiblingTree, slots: FrameSlots, rows: readonly number[]): Member[] {
  const { values, sizes } = numbersOf(of, slots, rows.length)(Int32Array.from(rows));
  const members: Member[] = [];
  rows.forEach((row, i) => {
    if (!Number.isFinite(values[i]!)) return;
    let known: Rational | null = null;
    members.push({
      row,
      value: values[i]!,
      magnitude: Math.abs(sizes[i]!),
      exact: () => (known ??= exactNumber(of, slots.scopeAt(row))!),
    });
  });
  return members.sort(order);
}

/** By doubles, and exactly where too near to call. */
function order(a: Member, b: Member): number {
  const apart = a.value - b.value;
  return Math.abs(apart) > closeness * (a.magnitude + b.magnitude) ? apart : compare(a.exact(), b.exact());
}

function answersOf(
  op: SiblingTree['op'],
  members: readonly Member[],
  family: readonly number[],
): [number, () => Rational][] {
  const all = (answer: () => Rational): [number, () => Rational][] => {
    let known: Rational | undefined;
    return family.map((row) => [row, () => (known ??= answer())]);
  };
  const last = members.length - 1;
  switch (op) {
    case 'rank':
    case 'rank-descending':
    case 'percentile':
      return places(op, members);
    case 'share': {
      const total = sumOf(members);
      if (total.n === fraction(0, 1).n) return [];
      return members.map((member) => [member.row, () => divide(member.exact(), total)!]);
    }
    case 'sum':
      return all(() => sumOf(members));
    case 'mean':
      return all(() => divide(sumOf(members), fraction(members.length, 1))!);
    case 'count':
      return all(() => fraction(members.length, 1));
    case 'least':
      return all(() => members[0]!.exact());
    case 'greatest':
      return all(() => members[last]!.exact());
    case 'q1':
    case 'median':
    case 'q3':
      return all(() => quarter(members, { q1: 1, median: 2, q3: 3 }[op]));
  }
}

/** Places and percentiles; equal numbers share the better place. */
function places(op: 'rank' | 'rank-descending' | 'percentile', members: readonly Member[]): [number, () => Rational][] {
  const answers: [number, () => Rational][] = [];
  for (let from = 0, to = 0; from < members.length; from = to) {
    while (to < members.length && order(members[from]!, members[to]!) === 0) to += 1;
    const [below, above] = [from, members.length - to];
    for (const { row } of members.slice(from, to)) {
      if (op === 'rank') answers.push([row, () => fraction(below + 1, 1)]);
      else if (op === 'rank-descending') answers.push([row, () => fraction(above + 1, 1)]);
      else if (members.length > 1) answers.push([row, () => fraction(below, members.length - 1)]);
    }
  }
  return answers;
}

/** The quarter `k` of 4 by type 7: linear between the two members nearest to place (n − 1) × k / 4. */
function quarter(members: readonly Member[], k: number): Rational {
  const at = (members.length - 1) * k;
  const low = members[Math.floor(at / 4)]!.exact();
  if (at % 4 === 0) return low;
  const high = members[Math.floor(at / 4) + 1]!.exact();
  return add(low, multiply(subtract(high, low), fraction(at % 4, 4)));
}

/** Whole numbers add up exactly; others are added as doubles, least first, and the sum is taken for exact. */
function sumOf(members: readonly Member[]): Rational {
  if (members.every(({ value }) => Number.isSafeInteger(value)))
    return { n: members.reduce((sum, { value }) => sum + BigInt(value), BigInt(0)), d: BigInt(1) };
  return fromDouble(members.reduce((sum, { value }) => sum + value, 0));
}
