import type { AggregateQuery, Day, Filter, Measure, TableName } from '@qianliyan/sdk';
import { columnsOf } from '../definition/grain.js';
import type { Window } from '../definition/measure.js';
import { windowConditions } from './window.js';

/** Rows of one table that a scan reads. */
export interface ScanRows {
  readonly table: TableName;
  readonly window: Window;
  readonly where?: Filter;
}

/** The inner fold of a scan over groups. */
export interface ScanInner {
  readonly keys: readonly string[];
  readonly measures: Readonly<Record<string, Measure>>;
  readonly having?: Filter;
}

/** One question to the source: rows to groups, with every atom asked of them by any indicator. Plain JSON. 扫描 */
export interface Scan {
  readonly id: string;
  readonly rows: ScanRows;
  readonly inner?: ScanInner;
  readonly keys: readonly string[];
  readonly atoms: Readonly<Record<string, Measure>>;
}

/** Conditions on the rows of a scan: its window, that every key has a value (a row without one is in no group), and its own. */
export function rowConditions({ table, window, where }: ScanRows, keys: readonly string[], asOf: Day): Filter[] {
  const columns = columnsOf(table);
  const lacking = keys.filter((key) => columns[key]?.required === false);
  return [
    ...windowConditions(table, window, asOf),
    ...lacking.map((column): Filter => ({ not: { column, op: 'null' } })),
    ...(where === undefined ? [] : 'and' in where ? where.and : [where]),
  ];
}

/** The query of a scan on a day, asking only the named atoms. */
export function scanQuery(scan: Scan, asOf: Day, atoms: readonly string[] = Object.keys(scan.atoms)): AggregateQuery {
  const measures = Object.fromEntries(atoms.map((atom) => [atom, scan.atoms[atom]!]));
  const conditions = rowConditions(scan.rows, scan.inner?.keys ?? scan.keys, asOf);
  const from = { from: scan.rows.table, ...(conditions.length > 0 && { where: { and: conditions } }) };
  if (!scan.inner) return { ...from, keys: scan.keys, measures };
  const { keys, measures: inner, having } = scan.inner;
  return { of: { ...from, keys, measures: inner, ...(having && { having }) }, keys: scan.keys, measures };
}
