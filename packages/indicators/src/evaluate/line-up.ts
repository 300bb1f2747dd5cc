import type { Key } from '../definition/indicator.js';

/** Key columns of the groups of one answer. */
export type KeyColumns = readonly (readonly Key[])[];

/** Groups of several answers lined up: all of them once, and the place of each in every answer, −1 where it has none. 对齐 */
export interface LinedUp {
  readonly keys: Key[][];
  readonly places: readonly Int32Array[];
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
export function isSorted(keys: KeyColumns, count: number): boolean {
  for (let row = 1; row < count; row += 1) if (compareAt(keys, row - 1, keys, row) >= 0) return false;
  return true;
}

/** Merges answers whose groups stand in order. */
export function lineUp(answers: readonly { readonly keys: KeyColumns; readonly groups: number }[]): LinedUp {
  const width = answers[0]!.keys.length;
  const most = answers.reduce((sum, { groups }) => sum + groups, 0);
  const keys: Key[][] = Array.from({ length: width }, () => []);
  const places = answers.map(() => new Int32Array(most).fill(-1));
  const at = answers.map(() => 0);
  let count = 0;
  for (;;) {
    let least = -1;
    for (let i = 0; i < answers.length; i += 1) {
      if (at[i]! >= answers[i]!.groups) continue;
      if (least < 0 || compareAt(answers[i]!.keys, at[i]!, answers[least]!.keys, at[least]!) < 0) least = i;
    }
    if (least < 0) break;
    const [own, row] = [answers[least]!.keys, at[least]!];
    for (let i = least; i < answers.length; i += 1)
      if (at[i]! < answers[i]!.groups && (i === least || compareAt(answers[i]!.keys, at[i]!, own, row) === 0))
        places[i]![count] = at[i]!;
    for (let column = 0; column < width; column += 1) keys[column]!.push(own[column]![row]!);
    for (let i = least; i < answers.length; i += 1) if (places[i]![count]! >= 0) at[i]! += 1;
    count += 1;
  }
  return { keys, places: places.map((place) => place.subarray(0, count)) };
}
