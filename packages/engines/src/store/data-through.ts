import type { Day, StandardTable, StandardTables } from '@qianliyan/sdk';
import type { TakenBatch } from './manifest.js';

/**
 * The T+1 watermark: of each feed that sends dated facts its latest business day, and of these the earliest, since data is
 * complete only as far as its slowest feed. It waits for no feed that only brought years past in (`backfill`), unless there is
 * no other. Without dated facts, the same over feeds of yearly tables. It follows from which batches were taken in, never from
 * the order they came in. 数据截至
 */
export function dataThroughOf(batches: readonly TakenBatch[], standard: StandardTables): Day | null {
  const nightly = batches.filter(({ backfill }) => backfill !== true);
  const of = (counts: (table: StandardTable) => boolean) => {
    const counted = (name: string) => standard[name] !== undefined && counts(standard[name]);
    return slowest(nightly, counted) ?? slowest(batches, counted);
  };
  return of(({ day }) => day !== undefined) ?? of(({ partition }) => partition !== 'whole');
}

function slowest(batches: readonly TakenBatch[], counts: (table: string) => boolean): Day | null {
  const latest = new Map<string, Day>();
  for (const batch of batches) {
    const known = latest.get(batch.feed);
    if (batch.tables.some(counts) && (known === undefined || known < batch.businessDate))
      latest.set(batch.feed, batch.businessDate);
  }
  return [...latest.values()].sort()[0] ?? null;
}
