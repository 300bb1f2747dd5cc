import type { Cell, Cells, Filter } from '@qianliyan/sdk';

const order = (op: string, sign: number): boolean =>
  ({ eq: sign === 0, ne: sign !== 0, lt: sign < 0, le: sign <= 0, gt: sign > 0, ge: sign >= 0 })[op] ?? false;

const sign = (a: Cell, b: Cell): number => (a! < b! ? -1 : a! > b! ? 1 : 0);

/** Whether a row meets a filter, by hand; null meets nothing but the question for null. */
export function meets(row: Cells, filter: Filter): boolean {
  if ('and' in filter) return filter.and.every((part) => meets(row, part));
  if ('or' in filter) return filter.or.some((part) => meets(row, part));
  if ('not' in filter) return !meets(row, filter.not);
  if ('left' in filter) {
    const [left, right] = [row[filter.left] ?? null, row[filter.right] ?? null];
    return left !== null && right !== null && order(filter.op, sign(left, right));
  }
  const value = row[filter.column] ?? null;
  if (filter.op === 'null') return value === null;
  if (value === null) return false;
  if (filter.op === 'in') return filter.values.includes(value);
  if (filter.op === 'contains') return filter.values.some((part) => String(value).includes(String(part)));
  if (filter.op === 'multiple') return Number(value) % Number(filter.value) === 0;
  return order(filter.op, sign(value, filter.value));
}
