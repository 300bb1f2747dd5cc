import { rename } from 'node:fs/promises';
import path from 'node:path';
import { payment, regions, writeBatch } from '../../packages/engines/test/batches.js';
import type { BatchSpec } from '../../packages/engines/test/batches.js';

/** A whole number from 0 below the given one, always the same row of them for the same seed. */
export function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A night that was sent: which feed and day, in which revision, and what it holds. */
export interface Night {
  readonly batchId: string;
  readonly origin: string;
  readonly revision: number;
  readonly rows: number;
  readonly fen: number;
}

/** Rows and fen over all payments. */
export interface Totals {
  readonly rows: number;
  readonly fen: number;
}

/** What the nights of these batch ids come to: of each feed and day the newest. */
export function totalsOf(nights: ReadonlyMap<string, Night>, batchIds: readonly string[]): Totals {
  const newest = new Map<string, Night>();
  for (const id of batchIds) {
    const night = nights.get(id);
    if (night && (newest.get(night.origin)?.revision ?? 0) < night.revision) newest.set(night.origin, night);
  }
  const list = [...newest.values()];
  return { rows: list.reduce((sum, one) => sum + one.rows, 0), fen: list.reduce((sum, one) => sum + one.fen, 0) };
}

const feeds = ['vertical-a', 'vertical-b', 'vertical-c'];
const days = Array.from({ length: 40 }, (_, i) => new Date(Date.UTC(2025, 4, 10 + i)).toISOString().slice(0, 10));

/** Sends nights into an inbox: new days, late ones, and corrections of days sent before. */
export function sender(inbox: string, roll: (below: number) => number, rowsOfNight = 60, feed?: string) {
  const nights = new Map<string, Night>();
  const revisions = new Map<string, number>();
  const deliver = async (spec: BatchSpec): Promise<string> => {
    const made = await writeBatch(path.join(path.dirname(inbox), 'sending'), spec);
    const at = path.join(inbox, spec.batchId);
    await rename(made, at);
    return at;
  };
  return {
    nights,
    /** The divisions, which come first. */
    divisions: () =>
      deliver({ batchId: 'divisions', feed: 'divisions', businessDate: '2025-01-01', tables: { region: regions } }),
    /** One more night. */
    async send(): Promise<string> {
      const [from = '', businessDate = ''] = [feed ?? feeds[roll(feeds.length)], days[roll(days.length)]];
      const origin = `${from} ${businessDate}`;
      const revision = (revisions.get(origin) ?? 0) + 1;
      revisions.set(origin, revision);
      const paid = Array.from({ length: roll(rowsOfNight) + 1 }, () => roll(2_000_000) - 100_000);
      const batchId = `${from}-${businessDate}-${revision}`;
      nights.set(batchId, {
        batchId,
        origin,
        revision,
        rows: paid.length,
        fen: paid.reduce((sum, fen) => sum + fen, 0),
      });
      const yuan = (fen: number) =>
        `${fen < 0 ? '-' : ''}${Math.floor(Math.abs(fen) / 100)}.${String(Math.abs(fen) % 100).padStart(2, '0')}`;
      return deliver({
        batchId,
        feed: from,
        businessDate,
        revision,
        tables: {
          paymentVoucher: [
            ...paid.map((fen, i) =>
              payment({ voucherId: `${origin} ${i}`, actualDate: businessDate, actualAmount: yuan(fen) }),
            ),
            payment({ voucherId: 'refused', actualDate: '2025-02-30' }),
          ],
        },
      });
    },
  };
}
