import { daysBetween } from '../period.js';
import type { Day } from '../period.js';
import { daysAfter, periodsBetween } from './due.js';
import type { ReportPeriod } from './due.js';
import type { Feed } from './feed.js';

/** What is known of a batch that was taken in. */
export interface ArrivedBatch {
  readonly batchId: string;
  readonly feed: string;
  readonly businessDate: Day;
  readonly revision: number;
  readonly tables: readonly string[];
  readonly received: number;
  readonly quarantined: number;
}

/** `expected` 待收: not due yet; `received` 已收; `quarantined` 已收、有隔离行; `late` 逾期未收. */
export type FeedState = 'expected' | 'received' | 'quarantined' | 'late';

/** One table of one feed for one period. 报送情况 */
export interface FeedReport {
  readonly feed: string;
  readonly table: string;
  readonly period: ReportPeriod;
  /** The last day it may come. */
  readonly due: Day;
  readonly state: FeedState;
  /** Days past `due`; 0 unless late. */
  readonly daysLate: number;
  /** The batch that counts: the latest day's highest revision. */
  readonly batchId: string | null;
  /** Batches it replaced, which stay on record. 已被更正的批次 */
  readonly superseded: readonly string[];
}

const newest = (a: ArrivedBatch, b: ArrivedBatch): number =>
  a.businessDate === b.businessDate ? b.revision - a.revision : a.businessDate < b.businessDate ? 1 : -1;

/**
 * What was expected of every feed from one day on, as of another, and what became of it: pure, no clock. A daily table counts by its
 * business day; any batch within a month, quarter or year stands for it. 报送情况
 */
export function feedStatus(
  feeds: readonly Feed[],
  batches: readonly ArrivedBatch[],
  { from, asOf }: { readonly from: Day; readonly asOf: Day },
): readonly FeedReport[] {
  return feeds.flatMap((feed) => {
    const sent = batches.filter((batch) => batch.feed === feed.id);
    return feed.tables.flatMap(({ table, every, dueDays }) =>
      periodsBetween(every, from, asOf).map((period): FeedReport => {
        const due = daysAfter(period.to, dueDays);
        const came = sent
          .filter(
            ({ businessDate, tables }) =>
              tables.includes(table) && businessDate >= period.from && businessDate <= period.to,
          )
          .sort(newest);
        const [counts] = came;
        const late = counts === undefined && asOf > due;
        const state = counts ? (counts.quarantined > 0 ? 'quarantined' : 'received') : late ? 'late' : 'expected';
        return {
          feed: feed.id,
          table,
          period,
          due,
          state,
          daysLate: late ? daysBetween(due, asOf) : 0,
          batchId: counts?.batchId ?? null,
          superseded: came
            .slice(1)
            .filter(({ businessDate }) => businessDate === counts?.businessDate)
            .map(({ batchId }) => batchId),
        };
      }),
    );
  });
}
