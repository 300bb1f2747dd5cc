import type { AggregatePlan, PlanMeasure } from '@qianliyan/sdk';
import { sqlType } from '../sql/column-types.js';
import { identifier } from '../sql/literal.js';
import { filterSql } from './filter.js';
import type { Columns } from './filter.js';
import { leastRows } from './least-rows.js';
import { outputSql } from './output.js';

/** What an overflowing inner sum fails with; the reader turns it into `amount-overflow`. */
export const overflowMark = 'sum past 2^53 - 1';

const most = '9007199254740991';

/** Answers of a fold are named by place, `c0`, `c1`: DuckDB ignores case in names, and the query language does not. */
const outputColumns = (plan: AggregatePlan, alias: string): Columns => {
  const names = [...plan.output.values()];
  const places = new Map(names.map((column, place) => [column.name, { sql: `${alias}.c${place}`, type: column.type }]));
  return (name) => places.get(name) ?? missing(name);
};

const tableColumns =
  (plan: AggregatePlan): Columns =>
  (name) => {
    const column = plan.input.get(name);
    return column ? { sql: `t.${identifier(name)}`, type: column.type } : missing(name);
  };

function missing(name: string): never {
  throw new RangeError(`unknown column in a checked plan: ${name}`);
}

/** The columns that order rows which share a `by`: the table's key, or the keys of the inner groups. */
const tieColumns = (plan: AggregatePlan): readonly string[] =>
  plan.inner ? plan.inner.keys.map((column) => column.name) : plan.table.key;

/** One way of an innermost fold: a plan over a relation of its columns. Several ways answer over disjoint rows. */
export interface Branch {
  readonly plan: AggregatePlan;
  readonly relation: string;
  /** True when no other branch has rows of its groups. */
  readonly complete?: boolean;
}

function measureSql(measure: PlanMeasure, columns: Columns, ties: readonly string[]): string {
  if (measure.none) return measure.op === 'count' ? '0' : `CAST(NULL AS ${sqlType(measure.output.type)})`;
  const conditions = measure.where ? [filterSql(measure.where, columns)] : [];
  const filtered = (call: string) =>
    conditions.length === 0 ? call : `${call} FILTER (WHERE ${conditions.join(' AND ')})`;
  if (!measure.column) return filtered('count(*)');
  const { sql } = columns(measure.column.name);
  if (measure.orZero) return countOf(filtered(`sum(${sql})`));
  if (!measure.by) return filtered(`${measure.op}(${sql})`);
  const by = columns(measure.by.name).sql;
  conditions.push(`${by} IS NOT NULL`);
  const order = [by, ...ties.map((name) => columns(name).sql)].map((part, place) => `o${place}: ${part}`);
  return filtered(`arg_max(${sql}, {${order.join(', ')}})`);
}

/** Counts added up are a count: 0 of none. */
const countOf = (sum: string): string => `CAST(COALESCE(${sum}, 0) AS BIGINT)`;

/** One fold over one relation as SQL whose columns are `c0 … cn`, groups incomplete while other branches have rows of them. */
function groupSql(plan: AggregatePlan, relation: string, leastRows = 1): string {
  const columns = plan.inner ? outputColumns(plan.inner, 't') : tableColumns(plan);
  const ties = tieColumns(plan);
  const keys = plan.keys.map((column) => columns(column.name).sql);
  const answers = [...keys, ...plan.measures.map((measure) => measureSql(measure, columns, ties))];
  const own = plan.where ? [filterSql(plan.where, columns)] : [];
  const conditions = leastRows > 1 && keys.length > 0 ? [...own, crowded(relation, keys, own, leastRows)] : own;
  const where = conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
  const group = keys.length === 0 ? '' : ` GROUP BY ${keys.join(', ')}`;
  return `SELECT ${answers.map((sql, place) => `${sql} AS c${place}`).join(', ')} FROM ${relation} t${where}${group}`;
}

/** That a row's group may have so many rows: as many share the hash of its keys. */
function crowded(relation: string, keys: readonly string[], conditions: readonly string[], leastRows: number): string {
  const hash = `hash(${keys.join(', ')})`;
  const where = conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
  const hashes = `SELECT ${hash} AS h FROM ${relation} t${where}`;
  return `${hash} IN (SELECT h FROM (${hashes}) GROUP BY h HAVING count(*) >= ${leastRows})`;
}

/** The groups of one branch; of a complete one, those that the fold keeps. */
function branchSql({ having }: AggregatePlan, { plan, relation, complete }: Branch): string {
  if (!complete || !having) return groupSql(plan, relation);
  const groups = groupSql(plan, relation, leastRows(plan, having));
  return `SELECT * FROM (${groups}) h WHERE ${filterSql(having, outputColumns(plan, 'h'))}`;
}

/** What branches answered, merged by key: counts and sums are added, the least and the greatest compared. */
function mergeSql(plan: AggregatePlan, branches: readonly Branch[]): string {
  const [only, ...more] = branches;
  if (only && more.length === 0) return groupSql(only.plan, only.relation, leastRows(only.plan, plan.having));
  const keys = plan.keys.map((_, place) => `b.c${place}`);
  const answers = plan.measures.map(({ op }, i) => {
    const sql = `b.c${keys.length + i}`;
    return op === 'count' ? countOf(`sum(${sql})`) : `${op}(${sql})`;
  });
  const group = keys.length === 0 ? '' : ` GROUP BY ${keys.join(', ')}`;
  const all = branches.map((branch) => branchSql(plan, branch)).join(' UNION ALL ');
  return `SELECT ${[...keys, ...answers].map((sql, place) => `${sql} AS c${place}`).join(', ')} FROM (${all}) b${group}`;
}

/** A fold as SQL whose columns are `c0 … cn`, unordered; complete groups only. */
export function foldSql(plan: AggregatePlan, branches: readonly Branch[]): string {
  const select = plan.inner ? groupSql(plan, `(${innerSql(plan.inner, branches)})`) : mergeSql(plan, branches);
  return plan.having ? `SELECT * FROM (${select}) h WHERE ${filterSql(plan.having, outputColumns(plan, 'h'))}` : select;
}

/** An inner fold, in which a sum past the safe range is an error as it is in an answer. */
function innerSql(plan: AggregatePlan, branches: readonly Branch[]): string {
  const sums = plan.measures.flatMap((measure, place) =>
    measure.op === 'sum' ? [`g.c${plan.keys.length + place}`] : [],
  );
  const guards = sums.map((sum) => `CASE WHEN abs(${sum}) > ${most} THEN error('${overflowMark}') ELSE TRUE END`);
  const fold = foldSql(plan, branches);
  return guards.length === 0 ? fold : `SELECT * FROM (${fold}) g WHERE ${guards.join(' AND ')}`;
}

/**
 * A checked aggregate over the branches of its innermost fold, as one SELECT: its columns stand in the order of `plan.output`,
 * ordered by the keys with nulls last. DuckDB orders text by bytes, which is by code point.
 */
export function aggregateSql(plan: AggregatePlan, branches: readonly Branch[]): string {
  const answers = [...plan.output.values()].map(
    (column, place) => `${outputSql(`a.c${place}`, column.type)} AS c${place}`,
  );
  const order =
    plan.keys.length === 0 ? '' : ` ORDER BY ${plan.keys.map((_, place) => `a.c${place} ASC NULLS LAST`).join(', ')}`;
  return `SELECT ${answers.join(', ')} FROM (${foldSql(plan, branches)}) a${order}`;
}
