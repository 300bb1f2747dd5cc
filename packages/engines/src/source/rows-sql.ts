import { QueryError } from '@qianliyan/sdk';
import type { Cell, PlanColumn, RowPlan, Scalar } from '@qianliyan/sdk';
import { identifier } from '../sql/literal.js';
import { filterSql } from './filter.js';
import { outputSql } from './output.js';
import { valueSql } from './values.js';

function boundSql(value: Scalar, { name, type }: PlanColumn): string {
  try {
    return valueSql(value, type);
  } catch (cause) {
    throw new QueryError('bad-cursor', `cursor value does not fit column: ${name}`, { subject: 'after', cause });
  }
}

/** Rows that come after a row with these order values: equal in a prefix of the order, later in the next column; nulls are last. */
function afterSql(plan: RowPlan, values: readonly Cell[]): string {
  const cases: string[] = [];
  const equal: string[] = [];
  plan.order.forEach(({ column, descending }, place) => {
    const sql = `t.${identifier(column.name)}`;
    const value = values[place] ?? null;
    if (value === null) {
      equal.push(`${sql} IS NULL`);
      return;
    }
    const bound = boundSql(value, column);
    cases.push([...equal, `(${sql} ${descending ? '<' : '>'} ${bound} OR ${sql} IS NULL)`].join(' AND '));
    equal.push(`${sql} = ${bound}`);
  });
  return cases.length === 0 ? 'FALSE' : `(${cases.join(' OR ')})`;
}

/** A checked row query over a relation as one SELECT: the columns asked for, then the order columns, one row more than the page. */
export function rowsSql(plan: RowPlan, relation: string, after: readonly Cell[] | undefined): string {
  const columns = [...plan.columns, ...plan.order.map((order) => order.column)];
  const select = columns
    .map((column, place) => `${outputSql(`t.${identifier(column.name)}`, column.type)} AS c${place}`)
    .join(', ');
  const conditions = [
    ...(plan.where
      ? [
          filterSql(plan.where, (name) => ({
            sql: `t.${identifier(name)}`,
            type: plan.input.get(name)?.type ?? 'text',
          })),
        ]
      : []),
    ...(after ? [afterSql(plan, after)] : []),
  ];
  const order = plan.order
    .map(({ column, descending }) => `t.${identifier(column.name)} ${descending ? 'DESC' : 'ASC'} NULLS LAST`)
    .join(', ');
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
  return `SELECT ${select} FROM ${relation} t${where} ORDER BY ${order} LIMIT ${plan.limit + 1}`;
}
