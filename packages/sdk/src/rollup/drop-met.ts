import type { Filter, Scalar } from '../query/query.js';
import { compareScalars } from '../table/order.js';

/** Least and greatest value of columns that are never null, by column. */
export type Ranges = Readonly<Partial<Record<string, readonly [Scalar, Scalar]>>>;

/**
 * A condition without the parts that every row between these bounds meets, so that a rollup which kept no days answers about
 * whole months. Undefined when nothing is left to ask.
 */
export function dropMet(filter: Filter | undefined, ranges: Ranges): Filter | undefined {
  if (!filter) return undefined;
  if ('and' in filter) {
    const left = filter.and.flatMap((part) => dropMet(part, ranges) ?? []);
    return left.length === 0 ? undefined : left.length === 1 ? left[0] : { and: left };
  }
  return 'column' in filter && isMet(filter, ranges[filter.column]) ? undefined : filter;
}

function isMet(filter: Extract<Filter, { column: string }>, range: readonly [Scalar, Scalar] | undefined): boolean {
  if (!range || filter.op === 'null' || filter.op === 'contains' || filter.op === 'multiple') return false;
  const [least, greatest] = range;
  if (filter.op === 'in') return least === greatest && filter.values.includes(least);
  const [from, to] = [compareScalars(least, filter.value), compareScalars(greatest, filter.value)];
  switch (filter.op) {
    case 'eq':
      return from === 0 && to === 0;
    case 'ne':
      return from > 0 || to < 0;
    case 'lt':
      return to < 0;
    case 'le':
      return to <= 0;
    case 'gt':
      return from > 0;
    case 'ge':
      return from >= 0;
  }
}
