import type { Description, Measure } from '@qianliyan/sdk';
import type { Clock } from '../plan/clock.js';
import { filterColumns } from '../plan/filter-columns.js';
import { scanQuery } from '../plan/scan.js';
import type { Scan } from '../plan/scan.js';
import { spanOf } from '../plan/span.js';
import { periodNeeded } from './held-periods.js';
import type { HeldPeriods } from './held-periods.js';
import type { Why } from './outcome.js';

const foldColumns = (measures: Readonly<Record<string, Measure>>): string[] =>
  Object.values(measures).flatMap(({ where: _, ...fold }) =>
    Object.values(fold).filter((name): name is string => typeof name === 'string'),
  );

/** The columns of its table that an atom of a scan reads. */
function columnsRead(scan: Scan, atom: string, clock: Clock): string[] {
  const query = scanQuery(scan, clock, [atom]);
  const over = query.of ?? query;
  return [...over.keys, ...(over.where ? filterColumns(over.where) : []), ...foldColumns(over.measures)];
}

/**
 * Why a source cannot answer an atom, or null when it can. A table that is missing or empty, a dated one that is not complete to the
 * day judged, or one without a row of the period asked, answers nothing: no rows there is no zero. 数据是否可用
 */
export function whyUnavailable(
  scan: Scan,
  atom: string,
  description: Description,
  clock: Clock,
  periods: HeldPeriods,
): Why | null {
  const { table, facts, window } = scan.rows;
  const held = description.tables[table];
  if (!held) return 'table-missing';
  if (columnsRead(scan, atom, clock).some((column) => !held.columns.includes(column))) return 'column-missing';
  if (held.rowCount === 0) return 'table-empty';
  if (facts.rhythm === 'day' && !(description.dataThrough !== null && description.dataThrough >= clock.asOf))
    return 'stale';
  const needed = periodNeeded(facts.rhythm, spanOf(facts, window, clock), clock.asOf);
  return needed === null || periods.get(table)?.has(needed) === true ? null : 'period-missing';
}
