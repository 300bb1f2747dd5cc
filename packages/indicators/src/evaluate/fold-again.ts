import { AmountError, cellAt } from '@qianliyan/sdk';
import type { AnswerColumn, Cell, Filter, Measure, Table } from '@qianliyan/sdk';
import type { Key } from '../definition/indicator.js';
import type { Pass, Served } from '../plan/arrange.js';
import { answerOf, groupId } from './answer.js';
import type { Answer } from './answer.js';

/** The answer to one scan, folded from the groups of a pass that several share: those its condition keeps, by its own keys. 再汇总 */
export function foldAgain(table: Table, { query }: Pass, { scan, where, atoms }: Served): Answer {
  const keys = new Map(query.keys.map((name, i) => [name, cells(table.columns[i]!, table.rowCount)]));
  const own = scan.keys.map((name) => keys.get(name)! as readonly Key[]);
  const keeps = where ? tester(where, keys) : () => true;
  const groups: Key[][] = own.map(() => []);
  const places = new Map<string | number | null, number>();
  const groupAt = new Int32Array(table.rowCount).fill(-1);
  const lacking = scan.rows.lacking ?? [];
  for (let row = 0; row < table.rowCount; row += 1) {
    if (!keeps(row) || lacking.some((name) => keys.get(name)![row] === null)) continue;
    const id = groupId(own, row);
    let place = places.get(id);
    if (place === undefined) {
      place = places.size;
      places.set(id, place);
      own.forEach((column, i) => groups[i]!.push(column[row]!));
    }
    groupAt[row] = place;
  }
  const columns = Object.entries(atoms).map(([atom, name]) => {
    const column = table.columns.find((one, i) => i >= query.keys.length && one.name === name)!;
    return foldColumn(atom, scan.atoms[atom]!, column, groupAt, places.size);
  });
  return answerOf(groups, places.size, columns);
}

const cells = (column: AnswerColumn, count: number): readonly Cell[] =>
  Array.from({ length: count }, (_, row) => cellAt(column, row));

/** Sums and counts add up; the least and the greatest are those of the parts. */
function foldColumn(
  name: string,
  measure: Measure,
  column: AnswerColumn,
  groupAt: Int32Array,
  count: number,
): AnswerColumn {
  if (!('nulls' in column)) return { ...column, name, values: foldTexts(measure, column.values, groupAt, count) };
  const values = new Float64Array(count);
  const nulls = new Uint8Array(count).fill(1);
  const least = 'min' in measure;
  const sums = 'sum' in measure || 'count' in measure;
  for (let row = 0; row < groupAt.length; row += 1) {
    const at = groupAt[row]!;
    if (at < 0 || column.nulls[row] === 1) continue;
    const value = column.values[row]!;
    if (nulls[at] === 1) values[at] = value;
    else if (sums) values[at]! += value;
    else values[at] = least ? Math.min(values[at]!, value) : Math.max(values[at]!, value);
    nulls[at] = 0;
    if (sums && column.type === 'fen' && !Number.isSafeInteger(values[at]))
      throw new AmountError('amount-overflow', `sum past 2^53 − 1: ${name}`, { subject: name });
  }
  return { ...column, name, values, nulls };
}

function foldTexts(
  measure: Measure,
  values: readonly (string | null)[],
  groupAt: Int32Array,
  count: number,
): (string | null)[] {
  const folded = new Array<string | null>(count).fill(null);
  for (let row = 0; row < groupAt.length; row += 1) {
    const [at, value] = [groupAt[row]!, values[row] ?? null];
    if (at < 0 || value === null) continue;
    const known = folded[at] ?? null;
    if (known === null || ('min' in measure ? value < known : value > known)) folded[at] = value;
  }
  return folded;
}

type Keeps = (row: number) => boolean;

/** A filter over the keys of a pass; null meets nothing but the question for null, as in a source. */
function tester(filter: Filter, keys: ReadonlyMap<string, readonly Cell[]>): Keeps {
  const truth = truthOf(filter, keys);
  return (row) => truth(row) === true;
}

function truthOf(filter: Filter, keys: ReadonlyMap<string, readonly Cell[]>): (row: number) => boolean | null {
  if ('and' in filter) {
    const parts = filter.and.map((part) => truthOf(part, keys));
    return (row) => parts.reduce<boolean | null>((all, part) => (all === false ? false : and(all, part(row))), true);
  }
  if ('or' in filter) {
    const parts = filter.or.map((part) => truthOf(part, keys));
    return (row) => not(parts.reduce<boolean | null>((all, part) => and(all, not(part(row))), true));
  }
  if ('not' in filter) {
    const of = truthOf(filter.not, keys);
    return (row) => not(of(row));
  }
  if ('left' in filter) {
    const [left, right] = [keys.get(filter.left)!, keys.get(filter.right)!];
    return (row) => compared(filter.op, left[row] ?? null, right[row] ?? null);
  }
  const column = keys.get(filter.column)!;
  switch (filter.op) {
    case 'null':
      return (row) => column[row] === null;
    case 'in': {
      const values = new Set<Cell>(filter.values);
      return (row) => (column[row] === null ? null : values.has(column[row]!));
    }
    case 'contains':
      return (row) => (column[row] === null ? null : filter.values.some((part) => String(column[row]).includes(part)));
    case 'multiple':
      return (row) => (column[row] === null ? null : Number(column[row]) % filter.value === 0);
    default:
      return (row) => compared(filter.op, column[row] ?? null, filter.value);
  }
}

const not = (value: boolean | null): boolean | null => (value === null ? null : !value);
const and = (a: boolean | null, b: boolean | null): boolean | null =>
  a === false || b === false ? false : a === null || b === null ? null : true;

function compared(op: 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge', a: Cell, b: Cell): boolean | null {
  if (a === null || b === null) return null;
  switch (op) {
    case 'eq':
      return a === b;
    case 'ne':
      return a !== b;
    case 'lt':
      return a < b;
    case 'le':
      return a <= b;
    case 'gt':
      return a > b;
    case 'ge':
      return a >= b;
  }
}
