import { compareScalars } from '../table/order.js';
import type { Cell } from '../table/order.js';
import type { Filter } from './query.js';

/** Truth of a condition on a row; null is unknown. */
export type Truth = boolean | null;

/** A filter as a function of a row, with the three-valued logic of SQL: a row is kept only when it answers `true`. */
export function predicate(filter: Filter): (row: Readonly<Record<string, Cell>>) => Truth {
  if ('and' in filter) {
    const parts = filter.and.map(predicate);
    return (row) => all(parts.map((part) => part(row)));
  }
  if ('or' in filter) {
    const parts = filter.or.map(predicate);
    return (row) => negate(all(parts.map((part) => negate(part(row)))));
  }
  if ('not' in filter) {
    const part = predicate(filter.not);
    return (row) => negate(part(row));
  }
  const { column } = filter;
  if (filter.op === 'null') return (row) => (row[column] ?? null) === null;
  const holds = filter.op === 'in' ? isAmong(filter.values) : compares(filter.op, filter.value);
  return (row) => {
    const cell = row[column] ?? null;
    return cell === null ? null : holds(cell);
  };
}

function all(truths: readonly Truth[]): Truth {
  return truths.includes(false) ? false : truths.includes(null) ? null : true;
}

const negate = (truth: Truth): Truth => (truth === null ? null : !truth);

type NonNull = Exclude<Cell, null>;

function isAmong(values: readonly NonNull[]): (cell: NonNull) => boolean {
  const set = new Set(values);
  return (cell) => set.has(cell);
}

function compares(op: 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge', value: NonNull): (cell: NonNull) => boolean {
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
