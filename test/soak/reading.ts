import { setTimeout as sleep } from 'node:timers/promises';
import { httpSource, tableRows } from '@qianliyan/sdk';
import type { Totals } from './nightly.js';

/** What a reader saw. */
export interface Read {
  readonly answers: number;
  readonly snapshots: ReadonlySet<string>;
  /** Answers that are no whole snapshot's, and what failed. */
  readonly faults: readonly string[];
}

/** Asks a served source for its totals over and over until it is told to stop, and holds each answer against its snapshot's. */
export function readAlong(url: string, held: (snapshot: string) => Totals): { stop(): Promise<Read> } {
  const source = httpSource(`${url}/api/`);
  const measures = { rows: { count: true }, fen: { sum: 'actualAmount' } } as const;
  const where = { column: 'fundBook', op: 'eq', value: 'GPB' } as const;
  const snapshots = new Set<string>();
  const faults: string[] = [];
  let [answers, reading] = [0, true];
  const once = async (): Promise<void> => {
    const { snapshot, tables } = await source.describe();
    if (tables.paymentVoucher === undefined) return;
    const expected = held(snapshot);
    const answer = await source.aggregate({ from: 'paymentVoucher', where, keys: [], measures }, { snapshot });
    const [row] = tableRows(answer);
    answers += 1;
    snapshots.add(answer.snapshot);
    if (answer.snapshot !== snapshot || row?.['rows'] !== expected.rows || (row['fen'] ?? 0) !== expected.fen)
      faults.push(`${answer.snapshot}: ${JSON.stringify(row)}, not ${JSON.stringify(expected)}`);
  };
  const ended = (async () => {
    while (reading) {
      await once().catch((cause: unknown) => faults.push(String(cause)));
      await sleep(20);
    }
  })();
  return {
    async stop() {
      reading = false;
      await ended;
      return { answers, snapshots, faults };
    },
  };
}
