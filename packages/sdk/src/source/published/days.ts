import { lastDayOf } from '../../period.js';
import type { Filter, Scalar } from '../../query/query.js';

/** Days from the first to the last that a condition lets through. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

const all: Days = { first: '0000-01-01', last: '9999-12-31' };

/** The parts of a condition that must all hold. */
export const conjuncts = (filter: Filter | undefined): readonly Filter[] =>
  !filter ? [] : 'and' in filter ? filter.and.flatMap(conjuncts) : [filter];

/** The values a condition leaves to a column, or undefined when it does not list them. */
export function valuesLeft(filter: Filter | undefined, column: string): readonly Scalar[] | undefined {
  for (const part of conjuncts(filter)) {
    if (!('column' in part) || part.column !== column) continue;
    if (part.op === 'eq') return [part.value];
    if (part.op === 'in') return part.values;
  }
  return undefined;
}

/** The days that rows which meet a condition may be of, by their year (and month), or by a day column. */
export function daysLeft(filter: Filter | undefined, column: string, hasMonth: boolean): Days {
  if (column !== 'year') return dayRange(filter, column);
  const [from, to] = range(valuesLeft(filter, 'year'), 1, 9999);
  const [start, end] = from === to && hasMonth ? range(valuesLeft(filter, 'month'), 1, 12) : [1, 12];
  return { first: `${text(from, 4)}-${text(start, 2)}-01`, last: lastDayOf({ year: to, month: end }) };
}

/** Least and greatest of some numbers; the whole range when none is said or one lies outside. */
function range(values: readonly Scalar[] | undefined, least: number, most: number): readonly [number, number] {
  const numbers = (values ?? []).map(Number);
  const fits = numbers.length > 0 && numbers.every((value) => value >= least && value <= most);
  return fits ? [Math.min(...numbers), Math.max(...numbers)] : [least, most];
}

const text = (value: number, digits: number): string => String(value).padStart(digits, '0');

function dayRange(filter: Filter | undefined, column: string): Days {
  let { first, last } = all;
  for (const part of conjuncts(filter)) {
    if (!('column' in part) || part.column !== column) continue;
    if (part.op === 'null' || part.op === 'ne' || part.op === 'contains' || part.op === 'multiple') continue;
    const days = (part.op === 'in' ? [...part.values] : [part.value]).map(String).sort();
    if (part.op !== 'lt' && part.op !== 'le' && days[0]! > first) first = days[0]!;
    if (part.op !== 'gt' && part.op !== 'ge' && days[days.length - 1]! < last) last = days[days.length - 1]!;
  }
  return { first, last };
}
