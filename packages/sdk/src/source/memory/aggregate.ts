import { AmountError } from '../../errors.js';
import type { AggregatePlan, PlanMeasure } from '../../query/plan.js';
import { predicate } from '../../query/predicate.js';
import type { Cells } from '../../table/build.js';
import { compareCells } from '../../table/order.js';
import type { Cell } from '../../table/order.js';

/**
 * Answers a checked aggregate over row objects, groups ordered by their keys.
 * @param key columns that break the ties of `last`: the table's key
 * @throws AmountError `amount-overflow` when a group's sum leaves the safe range
 */
export function aggregateRows(plan: AggregatePlan, base: readonly Cells[], key: readonly string[]): Cells[] {
  const rows = plan.inner ? aggregateRows(plan.inner, base, key) : base;
  const ties = plan.inner ? plan.inner.keys.map((column) => column.name) : key;
  const keys = plan.keys.map((column) => column.name);
  const kept = plan.where ? rows.filter(isTrue(plan.where)) : rows;
  const groups = new Map<string, Cells[]>(keys.length === 0 ? [['[]', []]] : []);
  for (const row of kept) {
    const name = JSON.stringify(keys.map((column) => row[column] ?? null));
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  const answers = [...groups.values()].map((group) => answerGroup(plan, keys, group, ties));
  const complete = plan.having ? answers.filter(isTrue(plan.having)) : answers;
  return complete.sort(byColumns(keys));
}

function isTrue(filter: Parameters<typeof predicate>[0]): (row: Cells) => boolean {
  const holds = predicate(filter);
  return (row) => holds(row) === true;
}

function byColumns(columns: readonly string[]): (a: Cells, b: Cells) => number {
  return (a, b) => {
    for (const column of columns) {
      const order = compareCells(a[column] ?? null, b[column] ?? null);
      if (order !== 0) return order;
    }
    return 0;
  };
}

function answerGroup(plan: AggregatePlan, keys: readonly string[], rows: readonly Cells[], ties: readonly string[]): Cells {
  const cells: Record<string, Cell> = {};
  for (const key of keys) cells[key] = rows[0]![key] ?? null;
  for (const measure of plan.measures) cells[measure.name] = answerMeasure(measure, rows, ties);
  return cells;
}

function answerMeasure(measure: PlanMeasure, rows: readonly Cells[], ties: readonly string[]): Cell {
  const kept = measure.where ? rows.filter(isTrue(measure.where)) : rows;
  if (measure.op === 'count') return kept.length;
  const column = measure.column!.name;
  const known = kept.filter((row) => (row[column] ?? null) !== null);
  if (measure.op === 'sum') return sumExactly(known.map((row) => row[column] as number), measure.name);
  if (measure.op === 'last') {
    const by = measure.by!.name;
    const dated = known.filter((row) => (row[by] ?? null) !== null);
    return dated.length === 0 ? null : greatest(dated, byColumns([by, ...ties]))[column]!;
  }
  const sign = measure.op === 'max' ? 1 : -1;
  return known.length === 0 ? null : greatest(known, (a, b) => sign * compareCells(a[column]!, b[column]!))[column]!;
}

function greatest(rows: readonly Cells[], compare: (a: Cells, b: Cells) => number): Cells {
  return rows.reduce((best, row) => (compare(row, best) > 0 ? row : best));
}

function sumExactly(values: readonly number[], name: string): number | null {
  if (values.length === 0) return null;
  let high = BigInt(0);
  let low = 0;
  for (const value of values) {
    const sum = low + value;
    if (Number.isSafeInteger(sum)) low = sum;
    else [high, low] = [high + BigInt(low), value];
  }
  const total = Number(high + BigInt(low));
  if (!Number.isSafeInteger(total)) throw new AmountError('amount-overflow', `sum past 2^53 − 1: ${name}`, { subject: name });
  return total;
}
