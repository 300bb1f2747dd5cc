import type { ColumnType } from '../standard/column.js';
import { checkAdditive, fixedColumns } from './additivity.js';
import { checkFilter } from './check-filter.js';
import type { PlanColumn, PlanMeasure, Scope } from './plan.js';
import type { Measure } from './query.js';
import { refuse } from './refuse.js';
import { columnOf } from './scope.js';

const namePattern = /^[A-Za-z][A-Za-z0-9_]{0,63}$/;
const unordered: readonly ColumnType[] = ['boolean', 'json'];

/**
 * Resolves one measure over the columns in reach.
 * @param settled columns that are keys or held to one value for every measure of the fold
 * @throws QueryError `unknown-column` | `bad-query` | `not-additive`
 */
export function checkMeasure(name: string, measure: Measure, scope: Scope, settled: ReadonlySet<string>): PlanMeasure {
  if (!namePattern.test(name)) refuse(`measure name is not letters, digits and _: ${name}`, name);
  const where = measure.where;
  if (where) checkFilter(where, scope);
  const own = new Set([...settled, ...fixedColumns(where)]);
  return { ...resolve(name, measure, scope, own), ...(where && { where }) };
}

function resolve(name: string, measure: Measure, scope: Scope, settled: ReadonlySet<string>): PlanMeasure {
  if ('count' in measure) return { name, op: 'count', output: { ...plain, name, type: 'int', sensitivity: 'public' } };
  if ('sum' in measure) {
    const column = columnOf(scope, measure.sum);
    // Sums of doubles depend on the order of rows, so they would not merge.
    if (column.type !== 'fen' && column.type !== 'int')
      refuse(`sum takes fen or int, not ${column.type}: ${column.name}`, column.name);
    checkAdditive('sum', column, scope, settled);
    return { name, op: 'sum', column, output: answer(name, column, true) };
  }
  if ('last' in measure) {
    const column = columnOf(scope, measure.last);
    const by = columnOf(scope, measure.by);
    if (column.type === 'json') refuse(`last takes no json: ${column.name}`, column.name);
    if (by.type !== 'date' && by.type !== 'int')
      refuse(`last goes by a date or int, not ${by.type}: ${by.name}`, by.name);
    // The last by a period column stands at one period.
    if (column.amount) checkAdditive('last', column, scope, new Set([...settled, ...(by.guard ? [] : [by.name])]));
    return { name, op: 'last', column, by, output: answer(name, column, true) };
  }
  const op = 'min' in measure ? 'min' : 'max';
  const column = columnOf(scope, 'min' in measure ? measure.min : measure.max);
  if (unordered.includes(column.type)) refuse(`${op} takes no ${column.type}: ${column.name}`, column.name);
  return { name, op, column, output: answer(name, column, false) };
}

const plain = { guard: false, period: false } as const;

/** The column a measure answers: as sensitive as what it reads, still an amount only when the measure kept its kind. */
function answer(name: string, column: PlanColumn, keepsKind: boolean): PlanColumn {
  const { type, sensitivity, amount, values } = column;
  return { ...plain, name, type, sensitivity, ...(keepsKind && amount && { amount }), ...(values && { values }) };
}
