import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { defaultRollups } from '@qianliyan/sdk';
import { keepRollups, loadBatches, openStore, putTable } from '../src/index.js';
import type { FilePort, Store, StoreOptions } from '../src/index.js';
import { payment, regions, writeBatch } from './batches.js';

const night = (voucher: string, day: string, many = 40) =>
  Array.from({ length: many }, (_, i) =>
    payment({ voucherId: `${voucher}${i}`, actualDate: day, actualAmount: `${i}` }),
  );
const agency = (agencyName: string) => [{ agencyCode: 'A1', agencyName, regionCode: '510000000' }];

const batches = {
  base: {
    batchId: 'base',
    businessDate: '2025-05-30',
    tables: { region: regions, paymentVoucher: night('may', '2025-05-30') },
  },
  first: { batchId: 'first', businessDate: '2025-06-29', tables: { paymentVoucher: night('june', '2025-06-29') } },
  next: {
    batchId: 'next',
    businessDate: '2025-06-30',
    tables: {
      region: [
        { regionCode: '510104000', name: '演示区', shortName: '演示区', level: 'county', parentCode: '510000000' },
      ],
      paymentVoucher: [...night('next', '2025-06-30'), payment({ voucherId: 'bad', actualDate: '2025-02-30' })],
      agency: agency('教育主管部门'),
    },
  },
  corrected: {
    batchId: 'corrected',
    businessDate: '2025-06-29',
    revision: 2,
    tables: {
      paymentVoucher: [...night('june', '2025-06-29', 30), payment({ voucherId: 'may1', actualDate: '2025-06-29' })],
    },
  },
} as const;

/** What a store goes through, each by its name; what each answers is what it made. */
export const changes = {
  load: (store: Store, inbox: string) => loadBatches(store, [path.join(inbox, 'next')]),
  correct: (store: Store, inbox: string) => loadBatches(store, [path.join(inbox, 'corrected')]),
  keep: (store: Store) => keepRollups(store, defaultRollups.slice(1, 3), { from: 1 }),
  put: (store: Store) => putTable(store, 'agency', [], { provenance: 'official' }),
  collect: async (store: Store) => Promise.resolve(store.collect()),
};

/** Name of a change. */
export type ChangeName = keyof typeof changes;

/** A store of two nights, kept to be copied, and the snapshot that each change makes of it. */
export interface TwoNights {
  readonly inbox: string;
  readonly before: string;
  readonly after: Readonly<Record<ChangeName, string>>;
  readonly options: StoreOptions;
  /** A copy of its own, on any disk. */
  open(files?: FilePort): Promise<Store>;
  /** Lets two hours pass: whoever died meanwhile holds nothing any more. */
  wait(): void;
  close(): void;
}

const options = {
  rollups: defaultRollups.filter(({ table }) => table === 'paymentVoucher').slice(0, 1),
  rollupsFrom: 1,
};

/** Makes the store of two nights. */
export async function twoNights(): Promise<TwoNights> {
  const folder = mkdtempSync(path.join(tmpdir(), 'qianliyan-nights-'));
  const inbox = path.join(folder, 'inbox');
  const [base, first] = await Promise.all(Object.values(batches).map((batch) => writeBatch(inbox, batch)));
  const template = path.join(folder, 'template');
  const store = await openStore(template, options);
  await loadBatches(store, [base!]);
  await loadBatches(store, [first!]);
  const before = store.current().id;
  store.close();
  let copies = 0;
  let time = Date.now();
  const open = async (files?: FilePort): Promise<Store> => {
    const copy = path.join(folder, `copy-${(copies += 1)}`);
    cpSync(template, copy, { recursive: true });
    return openStore(copy, { ...options, now: () => time, ...(files && { files }) });
  };
  const after: Partial<Record<ChangeName, string>> = {};
  for (const name of Object.keys(changes) as ChangeName[]) {
    const one = await open();
    await changes[name](one, inbox);
    after[name] = one.current().id;
    one.close();
  }
  return {
    inbox,
    before,
    after: after as Record<ChangeName, string>,
    options,
    open,
    wait: () => {
      time += 2 * 60 * 60_000;
    },
    close: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
