import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { duckdbSource, openStore } from '@qianliyan/engines';
import type { Store } from '@qianliyan/engines';
import { tableRows } from '@qianliyan/sdk';
import { feeds } from '@qianliyan/sdk/feeds';
import { syncInbox } from '@qianliyan/server';
import { expect, onTestFinished, test } from 'vitest';
import { payment, regions, writeBatch } from '../../packages/engines/test/batches.js';
import type { BatchSpec } from '../../packages/engines/test/batches.js';

/** Vouchers a store holds, with what was paid in fen. */
async function paidVouchers(store: Store): Promise<Readonly<Record<string, number>>> {
  const source = await duckdbSource(store);
  const page = await source.rows({ from: 'paymentVoucher', columns: ['voucherId', 'actualAmount'] });
  source.close();
  return Object.fromEntries(tableRows(page).map((row) => [String(row['voucherId']), Number(row['actualAmount'])]));
}

async function place() {
  const root = mkdtempSync(join(tmpdir(), 'qly-sync-'));
  const inbox = join(root, 'inbox');
  mkdirSync(inbox);
  const store = await openStore(join(root, 'data'));
  onTestFinished(() => {
    store.close();
    rmSync(root, { recursive: true });
  });
  return { inbox, store, send: (spec: BatchSpec) => writeBatch(inbox, spec) };
}

const base: BatchSpec = { batchId: 'base', feed: 'base', businessDate: '2025-06-01', tables: { region: regions } };
const night = (day: number, more: Partial<BatchSpec> = {}): BatchSpec => ({
  batchId: `finance-${day}`,
  businessDate: `2025-06-0${day}`,
  tables: { paymentVoucher: [payment({ voucherId: `v${day}`, actualDate: `2025-06-0${day}` })] },
  ...more,
});
const unreconciled = night(2, {
  tamper: (batch) => ({ ...batch, files: batch.files.map((file) => ({ ...file, rows: 9 })) }),
});

test('takes in what is sound and sets aside what is not, each with its reason', async () => {
  const { inbox, store, send } = await place();
  for (const spec of [base, night(1), unreconciled, night(3)]) await send(spec);
  mkdirSync(join(inbox, 'torn'));
  writeFileSync(join(inbox, 'torn', 'batch.json'), '{"format":');
  const report = await syncInbox(store, inbox);
  expect(report.taken.map(({ batchId }) => batchId)).toEqual(['base', 'finance-1', 'finance-3']);
  expect(report.refused.map(({ batchId, code }) => [batchId, code]).sort()).toEqual([
    [null, 'file-unreadable'],
    ['finance-2', 'batch-not-reconciled'],
  ]);
  expect(await paidVouchers(store)).toEqual({ v1: 1234, v3: 1234 });
  expect(readdirSync(inbox).sort()).toEqual(['refused', 'taken']);
  expect(readdirSync(join(inbox, 'taken')).sort()).toEqual(['base', 'finance-1', 'finance-3']);
  expect(JSON.parse(readFileSync(join(inbox, 'refused', 'finance-2', 'refused.json'), 'utf8'))).toMatchObject({
    code: 'batch-not-reconciled',
  });
});

test('a batch sent again changes nothing; other content under its id is refused', async () => {
  const { inbox, store, send } = await place();
  for (const spec of [base, night(1)]) await send(spec);
  const { snapshot } = await syncInbox(store, inbox);
  await send(night(1));
  expect(await syncInbox(store, inbox)).toMatchObject({ snapshot, taken: [], unchanged: ['finance-1'], refused: [] });
  await send(night(1, { tables: { paymentVoucher: [payment({ voucherId: 'other', actualDate: '2025-06-01' })] } }));
  expect(await syncInbox(store, inbox)).toMatchObject({ snapshot, refused: [{ code: 'batch-conflict' }] });
  expect(readdirSync(join(inbox, 'taken')).sort()).toEqual(['base', 'finance-1', 'finance-1-2']);
});

test('holds a feed to its own tables, and strangers out when told to be strict', async () => {
  const { inbox, store, send } = await place();
  await send(base);
  await send(night(1));
  await send(night(2, { feed: 'tax' }));
  const strict = await syncInbox(store, inbox, { feeds, strict: true, keep: true });
  expect(strict.refused.map(({ batchId, message }) => [batchId, message])).toEqual([
    ['base', 'unknown feed: base'],
    ['finance-2', 'feed tax does not send table: paymentVoucher'],
  ]);
  expect(existsSync(join(inbox, 'finance-2', 'batch.json'))).toBe(true);
});

test('leaves a folder that is still being written for the next round', async () => {
  const { inbox, store, send } = await place();
  const folder = await send(base);
  expect(await syncInbox(store, inbox, { settledBefore: 0 })).toMatchObject({ taken: [], waiting: [folder] });
  expect(await syncInbox(store, inbox, { settledBefore: Date.now() + 60_000 })).toMatchObject({
    taken: [{ batchId: 'base' }],
    waiting: [],
  });
});

test('two rounds at once lose nothing', async () => {
  const { inbox, store, send } = await place();
  await send(base);
  await syncInbox(store, inbox);
  const other = join(inbox, '..', 'other');
  mkdirSync(other);
  await send(night(1));
  await writeBatch(other, night(2));
  await Promise.all([syncInbox(store, inbox), syncInbox(store, other)]);
  expect(await paidVouchers(store)).toEqual({ v1: 1234, v2: 1234 });
});
