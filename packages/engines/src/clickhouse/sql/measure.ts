import type { PlanMeasure } from '@qianliyan/sdk';
import { emptySql } from './column-types.js';
import type { Columns } from './filter.js';
import { whereSql } from './filter.js';

/** Sums are decimals of 38 digits: a sum of Int64 wraps around without a word. */
const decimal = (sql: string) => `CAST(${sql} AS Nullable(Decimal(38, 0)))`;

const countSql = (condition: string) => `toInt64(sum(CASE WHEN ${condition} THEN 1 ELSE 0 END))`;

/** One measure over a group. Over no value it is null, which in ClickHouse only nullable arguments give; a count is 0. */
export function measureSql(measure: PlanMeasure, columns: Columns, ties: readonly string[]): string {
  const condition = measure.where && whereSql(measure.where, columns);
  if (!measure.column) return condition === undefined ? 'toInt64(count())' : countSql(condition);
  const column = columns(measure.column.name);
  if (measure.by) return lastSql(measure.by.name, measure.column.name, condition, columns, ties);
  const value = measure.op === 'sum' ? decimal(column.sql) : `toNullable(${column.sql})`;
  return condition === undefined
    ? `${measure.op}(${value})`
    : `${measure.op}(CASE WHEN ${condition} THEN ${value} ELSE NULL END)`;
}

/**
 * The value of the row with the greatest `by`, ties broken by the table's key: the greatest tuple, since 18.16 takes no tuple in
 * `argMax`. A null in a tie is the greatest, as everywhere in the query language.
 */
function lastSql(
  by: string,
  name: string,
  condition: string | undefined,
  columns: Columns,
  ties: readonly string[],
): string {
  const value = columns(name);
  const present = [by, name].map(columns).filter((column) => column.nullable);
  const known = [...(condition === undefined ? [] : [condition]), ...present.map(({ sql }) => `isNotNull(${sql})`)];
  const whole = (part: string) => {
    const { sql, type, nullable } = columns(part);
    return nullable ? `ifNull(${sql}, ${emptySql(type)})` : sql;
  };
  const order = ties.flatMap((tie) =>
    columns(tie).nullable ? [`isNull(${columns(tie).sql})`, whole(tie)] : [whole(tie)],
  );
  const parts = [whole(by), ...order, whole(name)];
  const rows = known.length === 0 ? '1' : known.join(' AND ');
  const greatest = `tupleElement(maxIf(tuple(${parts.join(', ')}), ${rows}), ${parts.length})`;
  const typed = value.type === 'boolean' ? `toUInt8(${greatest})` : greatest;
  return `CASE WHEN ${countSql(rows)} > 0 THEN toNullable(${typed}) ELSE NULL END`;
}
