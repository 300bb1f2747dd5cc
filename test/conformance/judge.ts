import { standard } from '@qianliyan/sdk';
import type { AggregateQuery, Filter, Measure, RowQuery, StandardTable } from '@qianliyan/sdk';
import type { Rows } from './suite.js';

/** A cell as the judge keeps it: a sum past the safe range stays a bigint. */
export type Cell = string | number | bigint | boolean | null;
type Cells = Readonly<Record<string, Cell>>;

/** The judgement of an aggregate. */
export interface Judged {
  readonly rows: readonly Cells[];
  /** True when some sum on the way (an inner fold, a group `having` removes) left the safe range, so a refusal is right as well. */
  readonly overflowed: boolean;
}

/** Answers an aggregate the long way: row objects, bigint sums, nothing shared with any home. */
export function judgeAggregate(query: AggregateQuery, rows: Rows): Judged {
  const inner = query.of ? judgeAggregate(query.of, rows) : { rows: rowsOf(rows, query.from), overflowed: false };
  const ties = query.of ? query.of.keys : (standard[query.from] as StandardTable).key;
  const kept = inner.rows.filter((row) => query.where === undefined || truth(query.where, row) === 'yes');
  const groups: Cells[][] = query.keys.length === 0 ? [kept] : [];
  for (const row of query.keys.length === 0 ? [] : kept) {
    const group = groups.find(([first]) => query.keys.every((key) => same(first![key]!, row[key]!)));
    if (group) group.push(row);
    else groups.push([row]);
  }
  const answers = groups.map((group) => {
    const answer: Record<string, Cell> = {};
    for (const key of query.keys) answer[key] = group[0]![key]!;
    for (const [name, measure] of Object.entries(query.measures)) answer[name] = judgeMeasure(measure, group, ties);
    return answer;
  });
  const overflowed =
    inner.overflowed || answers.some((answer) => Object.values(answer).some((cell) => typeof cell === 'bigint'));
  const complete = answers.filter((answer) => query.having === undefined || truth(query.having, answer) === 'yes');
  return {
    rows: sorted(
      complete,
      query.keys.map((column) => ({ column, descending: false })),
    ),
    overflowed,
  };
}

/** All rows of a row query in their order, as if there were no pages. */
export function judgeRows(query: RowQuery, rows: Rows): readonly Cells[] {
  const order = [
    ...(query.order ?? []).map(({ column, descending = false }) => ({ column, descending })),
    ...(standard[query.from] as StandardTable).key.map((column) => ({ column, descending: false })),
  ];
  const kept = rowsOf(rows, query.from).filter((row) => query.where === undefined || truth(query.where, row) === 'yes');
  return sorted(kept, order).map((row) => Object.fromEntries(query.columns.map((column) => [column, row[column]!])));
}

const rowsOf = (rows: Rows, table: keyof Rows): readonly Cells[] =>
  (rows[table] ?? []) as readonly unknown[] as readonly Cells[];

function judgeMeasure(measure: Measure, group: readonly Cells[], ties: readonly string[]): Cell {
  const rows = group.filter((row) => measure.where === undefined || truth(measure.where, row) === 'yes');
  if ('count' in measure) return rows.length;
  if ('sum' in measure) {
    const values = rows.map((row) => row[measure.sum]!).filter((value) => value !== null);
    return values.length === 0
      ? null
      : narrow(values.reduce<bigint>((sum, value) => sum + BigInt(value as number), 0n));
  }
  if ('last' in measure) {
    const dated = rows.filter((row) => row[measure.last] !== null && row[measure.by] !== null);
    const order = [measure.by, ...ties].map((column) => ({ column, descending: false }));
    return sorted(dated, order).pop()?.[measure.last] ?? null;
  }
  const column = 'min' in measure ? measure.min : measure.max;
  const values = sorted(
    rows.filter((row) => row[column] !== null),
    [{ column, descending: false }],
  ).map((row) => row[column]!);
  return ('min' in measure ? values.shift() : values.pop()) ?? null;
}

const narrow = (sum: bigint): number | bigint =>
  sum > BigInt(Number.MAX_SAFE_INTEGER) || sum < -BigInt(Number.MAX_SAFE_INTEGER) ? sum : Number(sum);

const same = (a: Cell, b: Cell): boolean => (a === null || b === null ? a === b : compare(a, b) === 0);

/** Texts by the bytes of UTF-8, everything else by value; no null comes here. */
function compare(a: Exclude<Cell, null>, b: Exclude<Cell, null>): number {
  if (typeof a === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(b as string));
  return a < b ? -1 : a > b ? 1 : 0;
}

function sorted(rows: readonly Cells[], order: readonly { column: string; descending: boolean }[]): Cells[] {
  return [...rows].sort((x, y) => {
    for (const { column, descending } of order) {
      const [a, b] = [x[column]!, y[column]!];
      if (a === null && b === null) continue;
      if (a === null) return 1;
      if (b === null) return -1;
      const by = compare(a, b);
      if (by !== 0) return descending ? -by : by;
    }
    return 0;
  });
}

type Truth = 'yes' | 'no' | 'unknown';

/** Kleene's logic, as tables. */
function truth(filter: Filter, row: Cells): Truth {
  if ('and' in filter)
    return least(
      filter.and.map((part) => truth(part, row)),
      ['no', 'unknown', 'yes'],
    );
  if ('or' in filter)
    return least(
      filter.or.map((part) => truth(part, row)),
      ['yes', 'unknown', 'no'],
    );
  if ('not' in filter) return ({ yes: 'no', no: 'yes', unknown: 'unknown' } as const)[truth(filter.not, row)];
  if ('left' in filter) {
    const [left, right] = [row[filter.left]!, row[filter.right]!];
    return left === null || right === null ? 'unknown' : holds(filter.op, compare(left, right));
  }
  const cell = row[filter.column]!;
  if (filter.op === 'null') return cell === null ? 'yes' : 'no';
  if (cell === null) return 'unknown';
  if (filter.op === 'contains')
    return filter.values.some((part) => Buffer.from(cell as string).includes(part)) ? 'yes' : 'no';
  if (filter.op === 'multiple') return BigInt(cell as number) % BigInt(filter.value) === 0n ? 'yes' : 'no';
  if (filter.op === 'in') return filter.values.some((value) => compare(cell, value) === 0) ? 'yes' : 'no';
  return holds(filter.op, compare(cell, filter.value));
}

const holds = (op: 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge', by: number): Truth =>
  ({ eq: by === 0, ne: by !== 0, lt: by < 0, le: by <= 0, gt: by > 0, ge: by >= 0 })[op] ? 'yes' : 'no';

const least = (truths: readonly Truth[], order: readonly Truth[]): Truth => order.find((one) => truths.includes(one))!;
