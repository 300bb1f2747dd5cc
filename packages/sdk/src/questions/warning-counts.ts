import { SourceError } from '../errors.js';
import { lastDayOf } from '../period.js';
import type { Period } from '../period.js';
import type { Filter } from '../query/query.js';
import { warningLevels } from '../standard/vocabulary.js';
import type { FundBook, WarningLevel } from '../standard/vocabulary.js';
import type { AskOptions, Source } from '../source/source.js';
import { groups, is } from './ask.js';

/** Warnings by level. 预警数 */
export type WarningCounts = Readonly<Record<WarningLevel, number>>;

/** No warning of any level. */
export const noWarnings: WarningCounts = { red: 0, orange: 0, yellow: 0, blue: 0 };

/** The worst level that counts; null when none does. */
export function worstLevel(counts: WarningCounts): WarningLevel | null {
  return warningLevels.find((level) => counts[level] > 0) ?? null;
}

/** Found, and not over or still held back. */
const stands: Filter = { column: 'status', op: 'in', values: ['detected', 'standing', 'worsened', 'eased'] };

/**
 * Conditions for the warnings that stand at the end of a period: those of the latest evaluation on or before its last day.
 * Null when there was none: that is not "no warning".
 */
export async function standingWarnings(
  source: Source,
  period: Period | undefined,
  options: AskOptions,
): Promise<Filter[] | null> {
  const known: Filter[] = period ? [{ column: 'asOf', op: 'le', value: lastDayOf(period) }] : [];
  const [row] = await groups(
    source,
    { from: 'warning', ...(known[0] && { where: known[0] }), keys: [], measures: { asOf: { max: 'asOf' } } },
    options,
  );
  return typeof row?.['asOf'] === 'string' ? [is('asOf', row['asOf']), stands] : null;
}

/** Warnings of one fund book, and those that know no book. */
export const ofBook = (fundBook: FundBook): Filter => ({
  or: [is('fundBook', fundBook), { column: 'fundBook', op: 'null' }],
});

/** Regions told apart by one place column; without a column, the one region that holds every row. */
export interface WarningPlaces {
  readonly column: string | null;
  readonly codes: readonly string[];
}

/** Counts warnings by place and level; a place without any counts zero. */
export async function countWarnings(
  source: Source,
  { column, codes }: WarningPlaces,
  where: readonly Filter[],
  options: AskOptions,
): Promise<Map<string, WarningCounts>> {
  const placed: Filter[] = column === null ? [...where] : [...where, { column, op: 'in', values: codes }];
  const rows = await groups(
    source,
    {
      from: 'warning',
      where: { and: placed },
      keys: column === null ? ['level'] : [column, 'level'],
      measures: { count: { count: true } },
    },
    options,
  );
  const counts = new Map<string, WarningCounts>(codes.map((code) => [code, noWarnings]));
  for (const row of rows) {
    const code = column === null ? codes[0]! : (row[column] as string);
    counts.set(code, { ...counts.get(code)!, [row['level'] as WarningLevel]: row['count'] as number });
  }
  return counts;
}

/** Runs a question about a table that a home need not hold; null when it does not. */
export async function ifPublished<A>(ask: () => Promise<A>): Promise<A | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof SourceError && error.code === 'not-published') return null;
    throw error;
  }
}
