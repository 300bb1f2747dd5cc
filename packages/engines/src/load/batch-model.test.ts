import fc from 'fast-check';
import { expect, test } from 'vitest';
import { payment, regions, writeBatch } from '../../test/batches.js';
import { paidVouchers } from '../../test/facts.js';
import { newStore } from '../../test/stores.js';
import { loadBatches } from '../index.js';

/** One sending of a feed's day: vouchers and what each paid in yuan. */
interface Sending {
  readonly feed: string;
  readonly day: string;
  readonly revision: number;
  readonly paid: readonly number[];
}

const sending: fc.Arbitrary<Sending> = fc.record({
  feed: fc.constantFrom('finance', 'audit'),
  day: fc.constantFrom('2025-05-30', '2025-06-02', '2025-06-03'),
  revision: fc.integer({ min: 1, max: 4 }),
  paid: fc.array(fc.integer({ min: -99, max: 99 }), { maxLength: 4 }),
});

/** Sendings in the order they arrive, and after how many of them each load runs; some arrive twice. */
const arrivals = fc.tuple(
  fc
    .uniqueArray(sending, {
      selector: ({ feed, day, revision }) => `${feed} ${day} ${revision}`,
      minLength: 1,
      maxLength: 10,
    })
    .chain((list) => fc.tuple(fc.constant(list), fc.subarray(list))),
  fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 12, maxLength: 12 }),
);

const originOf = ({ feed, day }: Sending) => `${feed} ${day}`;

/** What the replacement law promises: of each feed and day, the highest revision that came. */
function model(arrived: readonly Sending[]): Record<string, number> {
  const newest = new Map<string, Sending>();
  for (const one of arrived)
    if ((newest.get(originOf(one))?.revision ?? 0) < one.revision) newest.set(originOf(one), one);
  return Object.fromEntries(
    [...newest.values()].flatMap((one) => one.paid.map((yuan, i) => [`${originOf(one)} ${i}`, yuan * 100])),
  );
}

test('whatever order and grouping batches arrive in, the newest revision of each day stands', async () => {
  await fc.assert(
    fc.asyncProperty(arrivals, async ([[sendings, repeats], groups]) => {
      const { store, inbox, close } = await newStore();
      await loadBatches(store, [
        await writeBatch(inbox, { batchId: 'base', businessDate: '2024-12-31', tables: { region: regions } }),
      ]);
      const all = [...sendings, ...repeats];
      const folders = await Promise.all(
        all.map(({ feed, day, revision, paid }) =>
          writeBatch(inbox, {
            batchId: `${feed}-${day}-${revision}`,
            feed,
            businessDate: day,
            revision,
            tables: {
              paymentVoucher: paid.map((yuan, i) =>
                payment({ voucherId: `${feed} ${day} ${i}`, actualDate: day, actualAmount: String(yuan) }),
              ),
            },
          }),
        ),
      );
      for (let at = 0, group = 0; at < all.length; group += 1) {
        const to = at + (groups[group % groups.length] ?? 1);
        await loadBatches(store, folders.slice(at, to));
        at = to;
        expect(await paidVouchers(store)).toEqual(model(all.slice(0, at)));
      }
      const total = store
        .current()
        .manifest.tables.paymentVoucher?.parts.reduce(
          (sum, part) => sum + BigInt(part.sums['actualAmount'] ?? '0'),
          0n,
        );
      expect(Number(total ?? 0n)).toBe(Object.values(model(all)).reduce((sum, fen) => sum + fen, 0));
      await close();
    }),
    { numRuns: 6 },
  );
}, 120_000);
