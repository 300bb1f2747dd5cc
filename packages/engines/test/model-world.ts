import { tableRows } from '@qianliyan/sdk';
import { duckdbSource, loadBatches, openStore } from '../src/index.js';
import type { Store } from '../src/index.js';
import { payment, regions, writeBatch } from './batches.js';
import type { BatchSpec } from './batches.js';
import { failingFiles } from './failing-files.js';
import type { FailingFiles } from './failing-files.js';

/** One sending of a feed's day: what each voucher paid in yuan, and how many rows break a rule. */
export interface Sending {
  readonly feed: string;
  readonly day: string;
  readonly revision: number;
  readonly paid: readonly number[];
  readonly bad: number;
}

/** What a snapshot holds, as far as the model tells: fen by voucher, where the county belongs, and the agency's name. */
export interface Facts {
  readonly paid: Readonly<Record<string, number>>;
  readonly prefecture: string;
  readonly agency: string | null;
}

/** What should be: the batches taken in, and every snapshot that can still be read. */
export interface Model {
  sendings: Sending[];
  quarantined: number;
  moves: number;
  agency: string | null;
  readonly snapshots: Map<string, Facts>;
  readonly leases: { readonly snapshot: string; readonly expires: number }[];
  time: number;
}

/** What is: a store on a disk that can fail. */
export interface Real {
  store: Store;
  readonly disk: FailingFiles;
  readonly inbox: string;
  readonly model: Model;
}

export const prefectures = ['610100000', '620100000'] as const;
const [first, second] = prefectures;
const base: BatchSpec = {
  batchId: 'base',
  feed: 'divisions',
  businessDate: '2024-01-01',
  tables: {
    region: [
      ...regions,
      { regionCode: second, name: '另一市', shortName: '另一市', level: 'prefecture', parentCode: '510000000' },
    ],
  },
};

export const originOf = ({ feed, day }: Sending): string => `${feed} ${day}`;
export const idOf = (one: Sending): string => `${one.feed}-${one.day}-${one.revision}`;

/** The batch of a sending. */
export const batchOf = (one: Sending): BatchSpec => ({
  batchId: idOf(one),
  feed: one.feed,
  businessDate: one.day,
  revision: one.revision,
  tables: {
    paymentVoucher: [
      ...one.paid.map((yuan, i) =>
        payment({ voucherId: `${originOf(one)} ${i}`, actualDate: one.day, actualAmount: String(yuan) }),
      ),
      ...Array.from({ length: one.bad }, (_, i) => payment({ voucherId: `bad ${i}`, actualDate: '2025-02-30' })),
    ],
  },
});

/** The newest of each feed and day. */
export function newestOf(sendings: readonly Sending[]): Map<string, Sending> {
  const newest = new Map<string, Sending>();
  for (const one of sendings)
    if ((newest.get(originOf(one))?.revision ?? 0) < one.revision) newest.set(originOf(one), one);
  return newest;
}

/** What the current snapshot should hold. */
export function factsOf({ sendings, moves, agency }: Model): Facts {
  const rows = [...newestOf(sendings).values()].flatMap((one) =>
    one.paid.map((yuan, i): [string, number] => [`${originOf(one)} ${i}`, yuan * 100]),
  );
  return { paid: Object.fromEntries(rows), prefecture: prefectures[moves % 2] ?? first, agency };
}

/** What a snapshot holds. The county's prefecture is read off the payments' own places, if there are any. */
export async function readFacts(store: Store, snapshot: string, expected: Facts): Promise<Facts> {
  const source = await duckdbSource(store, { snapshot });
  try {
    const { tables } = await source.describe();
    const rows = async (from: 'paymentVoucher' | 'agency', columns: readonly string[]) =>
      tables[from] === undefined ? [] : tableRows(await source.rows({ from, columns, limit: 1000 }));
    const paid = await rows('paymentVoucher', ['voucherId', 'actualAmount', 'prefectureCode']);
    const [agency] = await rows('agency', ['agencyName']);
    const places = [...new Set(paid.map((row) => String(row['prefectureCode'])))];
    return {
      paid: Object.fromEntries(paid.map((row) => [String(row['voucherId']), Number(row['actualAmount'])])),
      prefecture: places.length === 0 ? expected.prefecture : places.join(),
      agency: agency === undefined ? null : String(agency['agencyName']),
    };
  } finally {
    source.close();
  }
}

/** Opens the store anew, as after a restart. */
export async function reopen(real: Real, folder: string): Promise<void> {
  real.store = await openStore(folder, { files: real.disk.files, now: () => real.model.time, rollupsFrom: 1 });
}

/** A store with the regions and nothing else, and its model. */
export async function newWorld(folder: string): Promise<{ model: Model; real: Real }> {
  const model: Model = {
    sendings: [],
    quarantined: 0,
    moves: 0,
    agency: null,
    snapshots: new Map(),
    leases: [],
    time: 1_000_000,
  };
  const disk = failingFiles();
  const inbox = `${folder}/inbox`;
  const store = await openStore(`${folder}/data`, { files: disk.files, now: () => model.time, rollupsFrom: 1 });
  await loadBatches(store, [await writeBatch(inbox, base)]);
  model.snapshots.set(store.current().id, factsOf(model));
  return { model, real: { store, disk, inbox, model } };
}
