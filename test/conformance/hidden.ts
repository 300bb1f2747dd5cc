import { standard } from '@qianliyan/sdk';
import type { AggregateQuery, Audience, Filter, RowQuery, StandardTable, TableName } from '@qianliyan/sdk';

/** True when an audience may see a column; without an audience everything is seen. */
export function isOpen(table: TableName, column: string, audience: Audience | undefined): boolean {
  const { sensitivity } = (standard[table] as StandardTable).columns[column]!;
  return audience === undefined || sensitivity === 'public' || (sensitivity === 'staff' && audience === 'staff');
}

/** True when a query names, anywhere, a column that an audience may not see; a row query names the table's key too. */
export function namesHidden(query: AggregateQuery | RowQuery, audience: Audience | undefined): boolean {
  if ('columns' in query) {
    const { from, columns, where, order = [] } = query;
    const named = [
      ...columns,
      ...order.map(({ column }) => column),
      ...(standard[from] as StandardTable).key,
      ...(where ? filtered(where) : []),
    ];
    return named.some((column) => !isOpen(from, column, audience));
  }
  // What an outer fold names, the inner fold answered, and so named it before.
  if (query.of) return namesHidden(query.of, audience);
  const measured = Object.values(query.measures).flatMap(({ where, ...names }) => [
    ...Object.values(names).filter((name) => name !== true),
    ...(where ? filtered(where) : []),
  ]);
  return [...query.keys, ...measured, ...(query.where ? filtered(query.where) : [])].some(
    (column) => !isOpen(query.from, column, audience),
  );
}

function filtered(filter: Filter): string[] {
  if ('and' in filter) return filter.and.flatMap(filtered);
  if ('or' in filter) return filter.or.flatMap(filtered);
  if ('not' in filter) return filtered(filter.not);
  return 'left' in filter ? [filter.left, filter.right] : [filter.column];
}
