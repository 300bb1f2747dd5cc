import { compareScalars } from '../table/order.js';
import type { Cell } from '../table/order.js';
import type { Comparing, Filter } from './query.js';

/** Truth of a condition on a row; null is unknown. */
export type Truth = boolean | null;

/** A filter as a function of a row, with the three-valued logic of SQL: a row is kept only when it answers `true`. */
export function predicate(filter: Filter): (row: Readonly<Record<string, Cell>>) => Truth {
  if ('and' in filter) return joined(filter.and.map(predicate), false);
  if ('or' in filter) return joined(filter.or.map(predicate), true);
  if ('not' in filter) {
    const part = predicate(filter.not);
    return (row) => negate(part(row));
  }
  if ('left' in filter) {
    const { left, op, right } = filter;
    return (row) => {
      const [one, other] = [row[left] ?? null, row[right] ?? null];
      return one === null || other === null ? null : compares(op, other)(one);
    };
  }
  const { column } = filter;
  if (filter.op === 'null') return (row) => (row[column] ?? null) === null;
  const holds = test(filter);
  return (row) => {
    const cell = row[column] ?? null;
    return cell === null ? null : holds(cell);
  };
}

/** Conditions joined: the truth that decides wherever one has it, else unknown where one is. */
function joined<R>(parts: readonly ((row: R) => Truth)[], decides: boolean): (row: R) => Truth {
  return (row) => {
    let known = true;
    for (const part of parts) {
      const truth = part(row);
      if (truth === decides) return decides;
      if (truth === null) known = false;
    }
    return known ? !decides : null;
  };
}

const negate = (truth: Truth): Truth => (truth === null ? null : !truth);

type NonNull = Exclude<Cell, null>;

function isAmong(values: readonly NonNull[]): (cell: NonNull) => boolean {
  const set = new Set(values);
  return (cell) => set.has(cell);
}

function test(filter: Exclude<Extract<Filter, { column: string }>, { op: 'null' }>): (cell: NonNull) => boolean {
  switch (filter.op) {
    case 'in':
      return isAmong(filter.values);
    case 'contains':
      return (cell) => filter.values.some((part) => String(cell).includes(part));
    case 'multiple':
      return (cell) => Number(cell) % filter.value === 0;
    default:
      return compares(filter.op, filter.value);
  }
}

function compares(op: Comparing, value: NonNull): (cell: NonNull) => boolean {
  switch (op) {
    case 'eq':
      return (cell) => cell === value;
    case 'ne':
      return (cell) => cell !== value;
    case 'lt':
      return (cell) => compareScalars(cell, value) < 0;
    case 'le':
      return (cell) => compareScalars(cell, value) <= 0;
    case 'gt':
      return (cell) => compareScalars(cell, value) > 0;
    case 'ge':
      return (cell) => compareScalars(cell, value) >= 0;
  }
}
