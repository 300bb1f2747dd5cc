import type { AggregatePlan, PlanMeasure, Scope } from '../query/plan.js';
import type { Filter } from '../query/query.js';
import { tableScope } from '../query/scope.js';
import type { StandardTable } from '../standard/table.js';
import { leftToAsk } from './left-to-ask.js';
import type { Rollup } from './rollup.js';
import { rollupTable } from './rollup-table.js';

/**
 * The same aggregate asked of a rollup's rows, or undefined when they cannot answer it exactly: a key, a condition or a measure
 * names what the rollup did not keep, or a measure is `last`, whose ties only the rows themselves can break. Folds over folds are
 * asked of the rollup at their innermost.
 */
export function answerFrom(plan: AggregatePlan, rollup: Rollup, table: StandardTable): AggregatePlan | undefined {
  if (plan.table.name !== rollup.table) return undefined;
  const kept = rollupTable(rollup, table);
  return rewrite(plan, rollup, kept, tableScope(kept));
}

function rewrite(plan: AggregatePlan, rollup: Rollup, kept: StandardTable, input: Scope): AggregatePlan | undefined {
  if (plan.inner) {
    const inner = rewrite(plan.inner, rollup, kept, input);
    return inner && { ...plan, table: kept, inner };
  }
  const left = leftToAsk(plan.where, rollup.where);
  if (!left || (rollup.having && !keepsTheSame(plan, rollup))) return undefined;
  const { where: _, ...asked } = plan;
  const named = [...plan.keys.map((column) => column.name), ...columnsOf(left.where)];
  if (!named.every((name) => rollup.keys.includes(name))) return undefined;
  const measures: PlanMeasure[] = [];
  for (const measure of plan.measures) {
    const merged = merge(measure, rollup, input);
    if (!merged) return undefined;
    measures.push(merged);
  }
  return { ...asked, ...left, table: kept, input, measures };
}

/** True when the groups a fold keeps are those the rollup kept: by the same keys, of the same measures under the same names. */
function keepsTheSame({ keys, measures, having }: AggregatePlan, rollup: Rollup): boolean {
  const leafOf = ({ op, column, where, by }: PlanMeasure): string | undefined =>
    where || by ? undefined : JSON.stringify(column ? { [op]: column.name } : { count: true });
  return (
    JSON.stringify(having) === JSON.stringify(rollup.having) &&
    keys.length === rollup.keys.length &&
    keys.every(({ name }) => rollup.keys.includes(name)) &&
    measures.every((measure) => leafOf(measure) === JSON.stringify(rollup.measures[measure.name]))
  );
}

/** A measure of rows as a measure of the groups they were added up to. */
function merge(measure: PlanMeasure, rollup: Rollup, input: Scope): PlanMeasure | undefined {
  if (measure.none) return measure;
  const { name, op, column, output } = measure;
  const isKept = (where: Filter | undefined): boolean => columnsOf(where).every((one) => rollup.keys.includes(one));
  const over = (held: string, by: 'sum' | 'min' | 'max', where: Filter | undefined): PlanMeasure => ({
    ...{ name, op: by, column: input.get(held)!, output },
    ...(where && { where }),
    ...(!column && { orZero: true }),
  });
  if (op === 'last') return undefined;
  if ((op === 'min' || op === 'max') && rollup.keys.includes(column!.name) && isKept(measure.where))
    return over(column!.name, op, measure.where);
  for (const [held, { where, ...fold }] of Object.entries(rollup.measures)) {
    if (JSON.stringify(fold) !== JSON.stringify(column ? { [op]: column.name } : { count: true })) continue;
    const left = leftToAsk(measure.where, where);
    if (left && isKept(left.where)) return over(held, op === 'count' ? 'sum' : op, left.where);
  }
  return undefined;
}

/** The columns a condition names. */
function columnsOf(filter: Filter | undefined): readonly string[] {
  if (!filter) return [];
  if ('not' in filter) return columnsOf(filter.not);
  if ('column' in filter) return [filter.column];
  if ('left' in filter) return [filter.left, filter.right];
  return ('and' in filter ? filter.and : filter.or).flatMap(columnsOf);
}
