import { QueryError } from '@qianliyan/sdk';
import type { Cell, PlanColumn, RowPlan, Scalar } from '@qianliyan/sdk';
import { whereSql } from './filter.js';
import { valueSql } from './literal.js';
import { outputSql } from './output.js';
import type { Relation } from './relation.js';
import { copiesSql, tableColumns } from './relation.js';

function boundSql(value: Scalar, { name, type }: PlanColumn): string {
  try {
    return valueSql(value, type);
  } catch (cause) {
    throw new QueryError('bad-cursor', `cursor value does not fit column: ${name}`, { subject: 'after', cause });
  }
}

/** Rows that come after a row with these order values: equal in a prefix of the order, later in the next column; nulls are last. */
function afterSql(plan: RowPlan, values: readonly Cell[]): string {
  const columns = tableColumns(plan.table);
  const cases: string[] = [];
  const equal: string[] = [];
  plan.order.forEach(({ column, descending }, place) => {
    const { sql, nullable } = columns(column.name);
    const known = (test: string) => (nullable ? `ifNull(${test}, 0)` : `(${test})`);
    const value = values[place] ?? null;
    if (value === null) {
      equal.push(nullable ? `isNull(${sql})` : '0');
      return;
    }
    const bound = boundSql(value, column);
    const later = known(`${sql} ${descending ? '<' : '>'} ${bound}`);
    cases.push(`(${[...equal, nullable ? `(${later} OR isNull(${sql}))` : later].join(' AND ')})`);
    equal.push(known(`${sql} = ${bound}`));
  });
  return cases.length === 0 ? '0' : `(${cases.join(' OR ')})`;
}

/** A checked row query as one SELECT: the columns asked for, then the order columns, one row more than the page. */
export function rowsSql(plan: RowPlan, relation: Relation, after: readonly Cell[] | undefined): string {
  const columns = tableColumns(plan.table);
  const select = [...plan.columns, ...plan.order.map((order) => order.column)]
    .map(({ name, type }, place) => `${outputSql(columns(name).sql, type)} AS _a${place}`)
    .join(', ');
  const conditions = [
    copiesSql(relation),
    ...(plan.where ? [whereSql(plan.where, columns)] : []),
    ...(after ? [afterSql(plan, after)] : []),
  ];
  const order = plan.order
    .map(({ column, descending }) => `${columns(column.name).sql} ${descending ? 'DESC' : 'ASC'} NULLS LAST`)
    .join(', ');
  return `SELECT ${select} FROM ${relation.from} WHERE ${conditions.join(' AND ')} ORDER BY ${order} LIMIT ${plan.limit + 1}`;
}
