import { QueryError } from '../errors.js';
import type { StandardTables } from '../standard/table.js';
import { checkFilter } from './check-filter.js';
import { checkMeasure } from './check-measure.js';
import { fixedColumns } from './additivity.js';
import { queryLimits } from './limits.js';
import type { AggregatePlan, PlanColumn, PlanOrder, RowPlan, Scope } from './plan.js';
import type { AggregateQuery, RowQuery } from './query.js';
import { refuse } from './refuse.js';
import { columnOf, tableOf, tableScope } from './scope.js';

/** As `checkAggregate`, for readers that carry no standard. @throws QueryError */
export const resolveAggregate = (query: AggregateQuery<string>, tables: StandardTables): AggregatePlan =>
  about(query, () => resolveFold(query, tables, 1));

/** As `checkRows`, for readers that carry no standard. @throws QueryError */
export const resolveRows = (query: RowQuery<string>, tables: StandardTables): RowPlan =>
  about(query, () => resolvePage(query, tables));

function about<P>(query: unknown, check: () => P): P {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    throw new QueryError(error.code, error.message, {
      query,
      ...(error.subject !== undefined && { subject: error.subject }),
    });
  }
}

function resolveFold(query: AggregateQuery<string>, tables: StandardTables, depth: number): AggregatePlan {
  if (depth > queryLimits.folds) refuse(`more folds than ${queryLimits.folds}`);
  const inner = query.of === undefined ? undefined : resolveFold(query.of, tables, depth + 1);
  const table = inner ? inner.table : tableOf(query.from!, tables);
  const input = inner ? inner.output : tableScope(table);
  const { where, having } = query;
  if (where) checkFilter(where, input);
  const keys = distinct('key', query.keys, queryLimits.keys, input);
  const names = Object.keys(query.measures);
  if (names.length > queryLimits.measures) refuse(`more measures than ${queryLimits.measures}`);
  if (keys.length + names.length === 0) refuse('aggregate needs a key or a measure');
  const settled = new Set([...query.keys, ...fixedColumns(where)]);
  const measures = names.map((name) => {
    if (query.keys.includes(name)) refuse(`measure has the name of a key: ${name}`, name);
    return checkMeasure(name, query.measures[name]!, input, settled);
  });
  const output: Scope = new Map(
    [...keys.map(asKey), ...measures.map((measure) => measure.output)].map((column) => [column.name, column]),
  );
  if (having) checkFilter(having, output);
  return {
    table,
    ...(inner && { inner }),
    input,
    ...(where && { where }),
    keys,
    measures,
    ...(having && { having }),
    output,
  };
}

/** A group's key, seen from outside: many rows share one, so an amount that was grouped by is never added. */
function asKey({ amount: _, ...column }: PlanColumn): PlanColumn {
  return column;
}

function resolvePage(query: RowQuery<string>, tables: StandardTables): RowPlan {
  const table = tableOf(query.from, tables);
  const input = tableScope(table);
  const { where, after, limit = queryLimits.defaultPageRows } = query;
  if (where) checkFilter(where, input);
  const columns = distinct('column', query.columns, queryLimits.columns, input, true);
  if (columns.length === 0) refuse('rows need a column');
  if (!Number.isInteger(limit) || limit < 1 || limit > queryLimits.pageRows)
    refuse(`limit is not 1–${queryLimits.pageRows}: ${limit}`, 'limit');
  const asked = query.order ?? [];
  const named = distinct(
    'order',
    asked.map((order) => order.column),
    queryLimits.order,
    input,
  );
  const order: PlanOrder[] = named.map((column, i) => ({ column, descending: asked[i]!.descending === true }));
  for (const key of table.key) {
    if (!named.some((column) => column.name === key)) order.push({ column: columnOf(input, key), descending: false });
  }
  return {
    table,
    input,
    ...(where && { where }),
    columns,
    order,
    limit,
    ...(after !== undefined && { after }),
  };
}

function distinct(what: string, names: readonly string[], most: number, scope: Scope, json = false): PlanColumn[] {
  if (names.length > most) refuse(`more than ${most}: ${what}`);
  return names.map((name, i) => {
    const column = columnOf(scope, name);
    if (names.indexOf(name) !== i) refuse(`${what} named twice: ${name}`, name);
    if (column.type === 'json' && !json) refuse(`json column cannot be a ${what}: ${name}`, name);
    return column;
  });
}
