import type { AggregatePlan } from '../../query/plan.js';
import { predicate } from '../../query/predicate.js';
import type { Filter } from '../../query/query.js';
import type { Cells } from '../../table/build.js';
import { byColumns } from '../../table/order.js';
import { answerOf } from './measure.js';

/**
 * Answers a checked aggregate over row objects, groups ordered by their keys.
 * @param key columns that break the ties of `last`: the table's key
 * @throws AmountError `amount-overflow` when a group's sum leaves the safe range
 */
export function aggregateRows(plan: AggregatePlan, base: readonly Cells[], key: readonly string[]): Cells[] {
  const rows = plan.inner ? aggregateRows(plan.inner, base, key) : base;
  const ties = plan.inner ? plan.inner.keys.map((column) => column.name) : key;
  const keys = plan.keys.map((column) => column.name);
  const measures = plan.measures.map((measure) => ({ name: measure.name, answer: answerOf(measure, ties) }));
  const answers = groupBy(keep(rows, plan.where), keys).map((group) => {
    const cells = Object.fromEntries(keys.map((column) => [column, group[0]![column] ?? null]));
    for (const { name, answer } of measures) cells[name] = answer(group);
    return cells;
  });
  return keep(answers, plan.having).sort(byColumns(keys));
}

/** The rows on which a condition is true, neither false nor unknown. */
export function keep(rows: readonly Cells[], filter: Filter | undefined): Cells[] {
  if (!filter) return [...rows];
  const holds = predicate(filter);
  return rows.filter((row) => holds(row) === true);
}

function groupBy(rows: readonly Cells[], keys: readonly string[]): Cells[][] {
  if (keys.length === 0) return [[...rows]];
  const groups = new Map<string, Cells[]>();
  for (const row of rows) {
    const name = JSON.stringify(keys.map((column) => row[column] ?? null));
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return [...groups.values()];
}
