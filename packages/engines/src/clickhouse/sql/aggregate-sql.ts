import type { AggregatePlan } from '@qianliyan/sdk';
import { leastRows } from '../../source/least-rows.js';
import type { Columns } from './filter.js';
import { whereSql } from './filter.js';
import { measureSql } from './measure.js';
import { outputSql } from './output.js';
import type { Relation } from './relation.js';
import { copiesSql, tableColumns } from './relation.js';

const most = '9007199254740991';

/** How many folds stand below this one. */
const depthOf = (plan: AggregatePlan): number => (plan.inner ? 1 + depthOf(plan.inner) : 0);

/** Answers of a fold are named by depth and place: an alias that is also a column would stand for it everywhere in ClickHouse. */
const nameOf = (plan: AggregatePlan, place: number) => `_${depthOf(plan)}_${place}`;

const outputColumns = (plan: AggregatePlan): Columns => {
  const places = new Map(
    [...plan.output.values()].map(
      ({ name, type }, place) => [name, { sql: nameOf(plan, place), type, nullable: true }] as const,
    ),
  );
  return (name) => {
    const column = places.get(name);
    if (!column) throw new RangeError(`unknown column in a checked plan: ${name}`);
    return column;
  };
};

/** The same in `having`, where sums are whole numbers again: 18.16 divides no decimals. One that is none by far is an overflow. */
const havingColumns = (plan: AggregatePlan): Columns => {
  const columns = outputColumns(plan);
  const sums = new Set(plan.measures.flatMap(({ name, op }) => (op === 'sum' ? [name] : [])));
  return (name) => {
    const column = columns(name);
    return sums.has(name) ? { ...column, sql: `toInt64(${column.sql})` } : column;
  };
};

const tieColumns = ({ inner, table }: AggregatePlan): readonly string[] =>
  inner ? inner.keys.map((column) => column.name) : table.key;

/** A fold whose columns are named by place, unordered; complete groups only, so what shards answered is merged before `having`. */
function foldSql(plan: AggregatePlan, relation: Relation): string {
  const columns = plan.inner ? outputColumns(plan.inner) : tableColumns(plan.table);
  const from = plan.inner ? `(${innerSql(plan.inner, relation)})` : relation.from;
  const keys = plan.keys.map((column) => columns(column.name).sql);
  const ties = tieColumns(plan);
  const answers = [
    ...keys,
    ...plan.measures.map((measure) => {
      const sql = measureSql(measure, columns, ties);
      return measure.orZero ? `ifNull(${sql}, 0)` : sql;
    }),
  ];
  const own = [...(plan.inner ? [] : [copiesSql(relation)]), ...(plan.where ? [whereSql(plan.where, columns)] : [])];
  const least = leastRows(plan, plan.having);
  const conditions = least > 1 && keys.length > 0 ? [...own, crowded(from, keys, own, least)] : own;
  const select = answers.map((sql, place) => `${sql} AS ${nameOf(plan, place)}`).join(', ');
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
  const group = keys.length === 0 ? '' : ` GROUP BY ${keys.join(', ')}`;
  const fold = `SELECT ${select} FROM ${from}${where}${group}`;
  return plan.having ? `SELECT * FROM (${fold}) WHERE ${whereSql(plan.having, havingColumns(plan))}` : fold;
}

/** That a row's group may have so many rows: as many, over all shards, share the hash of its keys. */
function crowded(from: string, keys: readonly string[], conditions: readonly string[], least: number): string {
  const hash = `cityHash64(${keys.map((key) => `ifNull(toString(${key}), '')`).join(', ')})`;
  const hashes = `SELECT ${hash} AS _hash FROM ${from} WHERE ${conditions.join(' AND ')}`;
  return `${hash} GLOBAL IN (SELECT _hash FROM (${hashes}) GROUP BY _hash HAVING count() >= ${least})`;
}

/** An inner fold: a sum past the safe range is an error as it is in an answer, and what is left are whole numbers again. */
function innerSql(plan: AggregatePlan, relation: Relation): string {
  const sums = new Set(
    plan.measures.flatMap((measure, place) => (measure.op === 'sum' ? [nameOf(plan, plan.keys.length + place)] : [])),
  );
  const fold = foldSql(plan, relation);
  if (sums.size === 0) return fold;
  const past = [...sums].map((sum) => `ifNull(${sum} > ${most} OR ${sum} < -${most}, 0)`);
  const guarded = `SELECT * FROM (${fold}) WHERE throwIf(${past.join(' OR ')}) = 0`;
  const columns = [...plan.output.values()].map((_, place) => nameOf(plan, place));
  const whole = columns.map((name) => (sums.has(name) ? `toInt64(${name}) AS ${name}w` : `${name} AS ${name}w`));
  const named = columns.map((name) => `${name}w AS ${name}`);
  return `SELECT ${named.join(', ')} FROM (SELECT ${whole.join(', ')} FROM (${guarded}))`;
}

/** A checked aggregate as one SELECT: its columns stand in the order of `plan.output`, ordered by the keys with nulls last. */
export function aggregateSql(plan: AggregatePlan, relation: Relation): string {
  const answers = [...plan.output.values()].map(
    ({ type }, place) => `${outputSql(nameOf(plan, place), type)} AS _a${place}`,
  );
  const keys = plan.keys.map((_, place) => `${nameOf(plan, place)} ASC NULLS LAST`);
  const order = keys.length === 0 ? '' : ` ORDER BY ${keys.join(', ')}`;
  return `SELECT ${answers.join(', ')} FROM (${foldSql(plan, relation)})${order}`;
}
