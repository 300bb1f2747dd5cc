import type { Day, Description, Filter, Measure } from '@qianliyan/sdk';
import { foldedColumn } from '../compile/names.js';
import { scanQuery } from '../plan/scan.js';
import type { Scan } from '../plan/scan.js';
import { dayColumn } from '../plan/window.js';
import type { Why } from './outcome.js';

const filterColumns = (filter: Filter | undefined): string[] => {
  if (!filter) return [];
  if ('and' in filter) return filter.and.flatMap(filterColumns);
  if ('or' in filter) return filter.or.flatMap(filterColumns);
  if ('not' in filter) return filterColumns(filter.not);
  return 'left' in filter ? [filter.left, filter.right] : [filter.column];
};

const foldColumns = (measures: Readonly<Record<string, Measure>>): string[] =>
  Object.values(measures).flatMap((measure) =>
    [foldedColumn(measure), 'last' in measure ? measure.by : null].filter((name): name is string => name !== null),
  );

/** The columns of its table that an atom of a scan reads. */
function columnsRead(scan: Scan, atom: string, asOf: Day): string[] {
  const query = scanQuery(scan, asOf, [atom]);
  const over = query.of ?? query;
  return [...over.keys, ...filterColumns(over.where), ...foldColumns(over.measures)];
}

/**
 * Why a source cannot answer an atom, or null when it can. A table that is missing or empty, or a dated one that is not complete
 * to the day judged, answers nothing: no rows there is no zero. 数据是否可用
 */
export function whyUnavailable(scan: Scan, atom: string, description: Description, asOf: Day): Why | null {
  const { table } = scan.rows;
  const held = description.tables[table];
  if (!held) return 'table-missing';
  if (columnsRead(scan, atom, asOf).some((column) => !held.columns.includes(column))) return 'column-missing';
  if (held.rowCount === 0) return 'table-empty';
  const fresh = description.dataThrough !== null && description.dataThrough >= asOf;
  return dayColumn(table) === undefined || fresh ? null : 'stale';
}
