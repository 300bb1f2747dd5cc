import type { Period } from '../period.js';
import type { AskOptions, Source } from '../source/source.js';
import { tableRows } from '../table/build.js';

/** The months a source has execution figures for, the latest first. 可选期间 */
export async function executionPeriods(source: Source, options: AskOptions = {}): Promise<readonly Period[]> {
  const answer = await source.aggregate(
    { from: 'executionMonthly', keys: ['year', 'month'], measures: { rows: { count: true } } },
    options,
  );
  return tableRows(answer)
    .map((row) => ({ year: Number(row['year']), month: Number(row['month']) }))
    .reverse();
}
