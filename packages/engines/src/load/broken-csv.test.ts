import { QianliyanError } from '@qianliyan/sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText, payment, regions, writeBatch } from '../../test/batches.js';
import { newStore } from '../../test/stores.js';
import { loadBatches } from '../index.js';

const rows = ['a', 'b', 'c', 'd'].map((voucherId) => payment({ voucherId, purpose: '办公费, "两\n行"' }));
const bytes = Buffer.from(csvText('paymentVoucher', rows));

/** One fault of a transfer: bytes lost, doubled or replaced. */
const fault = fc.tuple(
  fc.nat(bytes.length - 1),
  fc.nat(30),
  fc.oneof(fc.constantFrom(',', '"', '\n', '\r', '\n\n', '""', '\0', 'x', '￥', ''), fc.uint8Array({ maxLength: 4 })),
);
const damage = (faults: readonly (readonly [number, number, string | Uint8Array])[]) =>
  faults.reduce(
    (text, [at, lost, put]) =>
      Buffer.concat([text.subarray(0, at), Buffer.from(put as string), text.subarray(at + lost)]),
    bytes as Buffer,
  );

test('whatever happens to a file, its rows are accepted or set aside, or the batch is refused with a code', async () => {
  const { store, inbox } = await newStore();
  await loadBatches(store, [
    await writeBatch(inbox, { batchId: 'base', businessDate: '2025-01-01', tables: { region: regions } }),
  ]);
  let night = 0;
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fault, { minLength: 1, maxLength: 3 }), async (faults) => {
      night += 1;
      const before = store.current();
      const folder = await writeBatch(inbox, {
        batchId: `night-${night}`,
        businessDate: '2025-06-30',
        revision: night,
        tables: { paymentVoucher: rows },
        text: damage(faults),
      });
      try {
        const report = await loadBatches(store, [folder]);
        const [loaded] = report.taken[0]?.tables ?? [];
        expect(loaded).toMatchObject({ received: 4, accepted: 4 - (loaded?.quarantined ?? Number.NaN) });
      } catch (error) {
        refused += 1;
        expect(error).toBeInstanceOf(QianliyanError);
        expect(['file-unreadable', 'batch-not-reconciled']).toContain((error as QianliyanError).code);
        expect(store.current()).toEqual(before);
      }
    }),
    { numRuns: 40 },
  );
  expect(refused).toBeGreaterThan(0);
}, 60_000);
