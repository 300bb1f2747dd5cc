import type { AggregateQuery, Filter, Measure, TableName } from '@qianliyan/sdk';
import type { Window } from '../definition/window.js';
import type { Clock } from './clock.js';
import { resolveClock } from './resolve-clock.js';
import type { TableFacts } from './table-facts.js';
import { windowConditions } from './window.js';

/** Rows of one table that a scan reads. */
export interface ScanRows {
  readonly table: TableName;
  readonly facts: TableFacts;
  readonly window: Window;
  /** A filter; a value `@asOf.day-30` stands for what the clock makes of it. */
  readonly where?: Filter;
  /** Keys that a row may lack: such a row is in no group. */
  readonly lacking?: readonly string[];
}

/** The inner fold of a scan over groups. */
export interface ScanInner {
  readonly keys: readonly string[];
  readonly measures: Readonly<Record<string, Measure>>;
  readonly having?: Filter;
  /** Inner groups that the outer fold sees. */
  readonly where?: Filter;
}

/** One question to the source: rows to groups, with every atom asked of them by any indicator. Plain JSON. 扫描 */
export interface Scan {
  readonly id: string;
  readonly rows: ScanRows;
  readonly inner?: ScanInner;
  readonly keys: readonly string[];
  readonly atoms: Readonly<Record<string, Measure>>;
}

/** The conditions of a scan beside its window: that every key has a value (a row without one is in no group), and its own. */
export function ownConditions({ where, lacking = [] }: ScanRows, clock: Clock): Filter[] {
  const own = where && resolveClock(where, clock);
  return [
    ...lacking.map((column): Filter => ({ not: { column, op: 'null' } })),
    ...(own === undefined ? [] : 'and' in own ? own.and : [own]),
  ];
}

/** All conditions on the rows of a scan. */
export const rowConditions = (rows: ScanRows, clock: Clock): Filter[] => [
  ...windowConditions(rows.facts, rows.window, clock),
  ...ownConditions(rows, clock),
];

/** True for a scan whose own conditions are the same every day. */
export const isSteady = ({ rows, inner }: Scan): boolean =>
  !/"@[a-zA-Z]+\./.test(JSON.stringify([rows.where, inner?.having, inner?.where]));

/** The query of a scan on a clock, asking only the named atoms. */
export function scanQuery(
  scan: Scan,
  clock: Clock,
  atoms: readonly string[] = Object.keys(scan.atoms),
): AggregateQuery {
  const measures = Object.fromEntries(atoms.map((atom) => [atom, scan.atoms[atom]!]));
  const conditions = rowConditions(scan.rows, clock);
  const from = { from: scan.rows.table, ...(conditions.length > 0 && { where: { and: conditions } }) };
  if (!scan.inner) return { ...from, keys: scan.keys, measures };
  const { keys, measures: inner, having, where } = scan.inner;
  return {
    of: { ...from, keys, measures: inner, ...(having && { having: resolveClock(having, clock) }) },
    ...(where && { where: resolveClock(where, clock) }),
    keys: scan.keys,
    measures,
  };
}
