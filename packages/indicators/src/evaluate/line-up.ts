import type { Key } from '../definition/indicator.js';
import { groupId } from './answer.js';

/** Key columns of the groups of one answer. */
export type KeyColumns = readonly (readonly Key[])[];

/** Groups of several answers lined up: all of them once, and the place of each in every answer, −1 where it has none. 对齐 */
export interface LinedUp {
  readonly keys: KeyColumns;
  readonly count: number;
  readonly places: readonly Int32Array[];
}

interface Part {
  readonly keys: KeyColumns;
  readonly count: number;
}

/** Groups of several answers, in the order of their keys where every answer has it, else in the order they are met. */
export function lineUp(parts: readonly Part[]): LinedUp {
  const [first] = parts;
  if (parts.length === 1 && first)
    return { ...first, places: [Int32Array.from({ length: first.count }, (_, row) => row)] };
  return parts.every(({ keys, count }) => isSorted(keys, count)) ? merged(parts) : gathered(parts);
}

/** The order of sources: by the keys in their order, nulls last; below 0, 0, or above. */
function compareAt(a: KeyColumns, i: number, b: KeyColumns, j: number): number {
  for (let column = 0; column < a.length; column += 1) {
    const [x, y] = [a[column]![i]!, b[column]![j]!];
    if (x === y) continue;
    if (x === null) return 1;
    return y !== null && x < y ? -1 : y === null ? -1 : 1;
  }
  return 0;
}

/** True when groups stand in order, each once. */
function isSorted(keys: KeyColumns, count: number): boolean {
  for (let row = 1; row < count; row += 1) if (compareAt(keys, row - 1, keys, row) >= 0) return false;
  return true;
}

/** Merges answers whose groups stand in order. */
function merged(parts: readonly Part[]): LinedUp {
  const most = parts.reduce((sum, { count }) => sum + count, 0);
  const keys: Key[][] = (parts[0]?.keys ?? []).map(() => []);
  const places = parts.map(() => new Int32Array(most).fill(-1));
  const at = parts.map(() => 0);
  let count = 0;
  for (;;) {
    let least = -1;
    for (let i = 0; i < parts.length; i += 1) {
      if (at[i]! >= parts[i]!.count) continue;
      if (least < 0 || compareAt(parts[i]!.keys, at[i]!, parts[least]!.keys, at[least]!) < 0) least = i;
    }
    if (least < 0) break;
    const [own, row] = [parts[least]!.keys, at[least]!];
    for (let i = least; i < parts.length; i += 1)
      if (at[i]! < parts[i]!.count && (i === least || compareAt(parts[i]!.keys, at[i]!, own, row) === 0))
        places[i]![count] = at[i]!;
    for (let column = 0; column < keys.length; column += 1) keys[column]!.push(own[column]![row]!);
    for (let i = least; i < parts.length; i += 1) if (places[i]![count]! >= 0) at[i]! += 1;
    count += 1;
  }
  return { keys, count, places: places.map((place) => place.subarray(0, count)) };
}

/** Gathers answers whose groups stand in any order. */
function gathered(parts: readonly Part[]): LinedUp {
  const keys: Key[][] = (parts[0]?.keys ?? []).map(() => []);
  const known = new Map<string | number | null, number>();
  const rowsOf = parts.map((part) =>
    Array.from({ length: part.count }, (_, row) => {
      const id = groupId(part.keys, row);
      const place = known.get(id) ?? known.size;
      if (place === known.size) {
        known.set(id, place);
        keys.forEach((column, i) => column.push(part.keys[i]![row]!));
      }
      return place;
    }),
  );
  const places = rowsOf.map((rows) => {
    const place = new Int32Array(known.size).fill(-1);
    rows.forEach((to, row) => (place[to] = row));
    return place;
  });
  return { keys, count: known.size, places };
}
