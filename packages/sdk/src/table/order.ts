import type { Scalar } from '../query/query.js';

/** A value of a row: text, number, truth, or null (未报送). */
export type Cell = Scalar | null;

/** Orders texts by code point, which is the byte order of UTF-8 (JavaScript's `<` orders by UTF-16 unit). */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (x === y) continue;
    // A surrogate stands for a code point above every other unit.
    const [high, low] = [x >= 0xd800 && x <= 0xdfff, y >= 0xd800 && y <= 0xdfff];
    return high === low ? x - y : high ? 1 : -1;
  }
  return a.length - b.length;
}

/** Orders two values of one column: text by code point, numbers by size, false before true. */
export function compareScalars(a: Scalar, b: Scalar): number {
  return typeof a === 'string' && typeof b === 'string' ? compareText(a, b) : Number(a) - Number(b);
}

/** Orders two cells, nulls last in both directions. */
export function compareCells(a: Cell, b: Cell, descending = false): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return descending ? compareScalars(b, a) : compareScalars(a, b);
}

/** An order of rows by columns; a cell that a row lacks is null. */
export function byColumns(
  columns: readonly string[],
  descending: readonly boolean[] = [],
): (a: Readonly<Record<string, Cell>>, b: Readonly<Record<string, Cell>>) => number {
  return (a, b) => {
    for (let i = 0; i < columns.length; i += 1) {
      const order = compareCells(a[columns[i]!] ?? null, b[columns[i]!] ?? null, descending[i]);
      if (order !== 0) return order;
    }
    return 0;
  };
}
