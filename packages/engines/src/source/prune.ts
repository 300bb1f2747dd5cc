import type { Filter, Scalar, StandardTable } from '@qianliyan/sdk';
import type { Part } from '../store/manifest.js';

/** Bounds a filter puts on a column, both inclusive. */
interface Range {
  from: Scalar | undefined;
  to: Scalar | undefined;
}

const raise = (range: Range, value: Scalar) => {
  if (range.from === undefined || value > range.from) range.from = value;
};
const lower = (range: Range, value: Scalar) => {
  if (range.to === undefined || value < range.to) range.to = value;
};

/** What every row that passes must lie between; conditions under `not` are not looked at. */
function rangeOf(filter: Filter | undefined, column: string, range: Range = { from: undefined, to: undefined }): Range {
  if (!filter) return range;
  if ('and' in filter) for (const part of filter.and) rangeOf(part, column, range);
  if ('or' in filter) {
    const ways = filter.or.map((way) => rangeOf(way, column));
    const [from] = ways.map((way) => way.from).sort(ascending);
    const [to] = ways.map((way) => way.to).sort((a, b) => ascending(b, a));
    if (from !== undefined && ways.every((way) => way.from !== undefined)) raise(range, from);
    if (to !== undefined && ways.every((way) => way.to !== undefined)) lower(range, to);
  }
  if (!('column' in filter) || filter.column !== column) return range;
  if (filter.op === 'null' || filter.op === 'ne' || filter.op === 'contains' || filter.op === 'multiple') return range;
  const values = filter.op === 'in' ? [...filter.values].sort((a, b) => (a < b ? -1 : 1)) : [filter.value];
  const [first, last] = [values[0], values[values.length - 1]];
  if (first === undefined || last === undefined) return range;
  if (filter.op !== 'lt' && filter.op !== 'le') raise(range, first);
  if (filter.op !== 'gt' && filter.op !== 'ge') lower(range, last);
  return range;
}

const ascending = (a: Scalar | undefined, b: Scalar | undefined): number =>
  a === undefined || b === undefined || a === b ? 0 : a < b ? -1 : 1;

const overlaps = (range: Range, held: readonly [Scalar, Scalar] | null): boolean =>
  held === null ||
  ((range.from === undefined || held[1] >= range.from) && (range.to === undefined || held[0] <= range.to));

/** The parts that can hold a row which passes the filter, by the days and years each part holds. 分区裁剪 */
export function pruneParts(table: StandardTable, parts: readonly Part[], where: Filter | undefined): readonly Part[] {
  const { day } = table;
  const days = day ? rangeOf(where, day) : undefined;
  const years = rangeOf(where, 'year');
  return parts.filter((part) => (!days || overlaps(days, part.days)) && overlaps(years, part.years));
}
