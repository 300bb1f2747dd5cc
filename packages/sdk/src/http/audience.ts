import { SourceError } from '../errors.js';
import type { AggregatePlan, PlanColumn, RowPlan, Scope } from '../query/plan.js';
import type { Filter } from '../query/query.js';
import { tableOf } from '../query/scope.js';
import type { StandardTables } from '../standard/table.js';
import type { Description, TableDescription } from '../source/source.js';
import type { Sensitivity } from '../standard/column.js';

/** Who asks: everyone, or staff of the congress. Personal data is served to neither. 受众 */
export type Audience = 'public' | 'staff';

const visible = (audience: Audience, sensitivity: Sensitivity): boolean =>
  sensitivity === 'public' || (sensitivity === 'staff' && audience === 'staff');

/** Every column an aggregate names in any fold is open to the audience. @throws SourceError `not-published` */
export function checkAggregateAudience(plan: AggregatePlan, audience: Audience): void {
  if (plan.inner) checkAggregateAudience(plan.inner, audience);
  const named = [...filterColumns(plan.where, plan.input), ...plan.keys];
  for (const { column, by, where } of plan.measures)
    named.push(...(column ? [column] : []), ...(by ? [by] : []), ...filterColumns(where, plan.input));
  refuseHidden(named, audience);
}

/** Every column a row query names is open to the audience, and so is the table's key, which its cursors carry. @throws SourceError `not-published` */
export function checkRowsAudience(plan: RowPlan, audience: Audience): void {
  refuseHidden(
    [...filterColumns(plan.where, plan.input), ...plan.columns, ...plan.order.map((order) => order.column)],
    audience,
  );
}

function refuseHidden(columns: readonly PlanColumn[], audience: Audience): void {
  const hidden = columns.find((column) => !visible(audience, column.sensitivity));
  if (hidden)
    throw new SourceError('not-published', `column is not open to ${audience}: ${hidden.name}`, {
      subject: hidden.name,
    });
}

function filterColumns(filter: Filter | undefined, scope: Scope): PlanColumn[] {
  if (!filter) return [];
  if ('and' in filter) return filter.and.flatMap((part) => filterColumns(part, scope));
  if ('or' in filter) return filter.or.flatMap((part) => filterColumns(part, scope));
  if ('not' in filter) return filterColumns(filter.not, scope);
  if ('left' in filter) return [scope.get(filter.left)!, scope.get(filter.right)!];
  return [scope.get(filter.column)!];
}

/** What a source can answer to an audience: hidden columns left out, rows closed where the key is hidden. */
export function describeTo(
  audience: Audience,
  description: Description<string>,
  tables: StandardTables,
): Description<string> {
  const seen = Object.entries(description.tables as Readonly<Record<string, TableDescription>>).map(
    ([name, table]): [string, TableDescription] => {
      const { columns, key } = tableOf(name, tables);
      const open = (column: string) => visible(audience, columns[column]?.sensitivity ?? 'personal');
      return [name, { ...table, columns: table.columns.filter(open), rows: table.rows && key.every(open) }];
    },
  );
  return { ...description, tables: Object.fromEntries(seen) };
}
