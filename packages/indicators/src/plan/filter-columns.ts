import type { Filter } from '@qianliyan/sdk';

/** The columns a filter reads. */
export function filterColumns(filter: Filter): string[] {
  if ('and' in filter) return filter.and.flatMap(filterColumns);
  if ('or' in filter) return filter.or.flatMap(filterColumns);
  if ('not' in filter) return filterColumns(filter.not);
  return 'left' in filter ? [filter.left, filter.right] : [filter.column];
}
