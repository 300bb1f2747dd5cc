import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { csvText, payment, regions, writeBatch } from '../../test/batches.js';
import type { BatchSpec } from '../../test/batches.js';
import { newFolder, newStore, openTestStore } from '../../test/stores.js';
import { loadBatches } from '../index.js';

const rows = [payment({ voucherId: 'a' }), payment({ voucherId: 'b' })];
const text = csvText('paymentVoucher', rows);
const [header = '', first = '', second = ''] = text.split('\n');
const joined = (...lines: readonly string[]) => `${lines.join('\n')}\n`;

let shared: Awaited<ReturnType<typeof openTestStore>>;

beforeAll(async () => {
  shared = await openTestStore();
  const base = { batchId: 'base', businessDate: '2025-01-01', tables: { region: regions } };
  await loadBatches(shared.store, [await writeBatch(shared.inbox, base)]);
});
afterAll(() => shared.close());

/** What loading a night fails with; the store stays as it was. */
async function refusal(of: Partial<BatchSpec>) {
  const { store, inbox } = shared;
  const before = store.current();
  const night = { batchId: 'night', businessDate: '2025-06-30', tables: { paymentVoucher: rows } };
  const error: unknown = await loadBatches(store, [await writeBatch(inbox, { ...night, ...of })]).catch(
    (cause: unknown) => cause,
  );
  expect(store.current()).toEqual(before);
  return error;
}

test.each([
  ['too few cells', joined(header, first, 'a,b'), 'malformed CSV at line 3'],
  ['too many cells', joined(header, `${first},x`, second), 'malformed CSV at line 2'],
  ['a quote never closed', joined(header, `"${first}`, second), 'malformed CSV at line 2'],
  ['text after a closing quote', joined(header, `"a"x,${first}`, second), 'malformed CSV at line 2'],
  [
    'GB18030 instead of UTF-8',
    Buffer.concat([Buffer.from(`${header}\n`), Buffer.from([0xd6, 0xd0]), Buffer.from(`${first}\n${second}\n`)]),
    'malformed CSV at line 2',
  ],
  ['carriage returns', text.replaceAll('\n', '\r\n'), 'unknown column in header: "actualAmount\\r"'],
  ['an unknown column', joined(`${header},secret`, `${first},1`, `${second},2`), 'unknown column in header: "secret"'],
  [
    'a derived column',
    joined(`${header},regionLevel`, `${first},county`, `${second},county`),
    'unknown column in header: "regionLevel"',
  ],
  ['a column named twice', joined(`${header},amount`, `${first},1`, `${second},2`), 'header names a column twice'],
  ['a required column left out', joined('voucherId', 'a', 'b'), 'header lacks required column: year'],
  ['no header', '', 'no header line'],
])('refuses a file with %s', async (_, broken, message) => {
  const error = await refusal({ text: broken });
  expect(error).toMatchObject({
    name: 'SourceError',
    code: 'file-unreadable',
    message: expect.stringContaining(message) as string,
  });
  expect(error).toMatchObject({ subject: expect.stringContaining('paymentVoucher.csv') as string });
});

test.each([
  ['fewer rows', joined(header, first), 'rows of paymentVoucher are 1, control says 2: night'],
  ['a blank line for a row', joined(header, first, ''), 'rows of paymentVoucher are 1, control says 2: night'],
  [
    'other money',
    text.replace('12.34', '12.35'),
    'yuan in amount of paymentVoucher are 24.69, control says 24.68: night',
  ],
])('refuses a batch whose file has %s than its control totals', async (_, broken, message) => {
  expect(await refusal({ text: broken })).toMatchObject({
    code: 'batch-not-reconciled',
    subject: 'night',
    message: expect.stringContaining(message) as string,
  });
});

test.each([
  [
    'another hash',
    { files: [{ table: 'paymentVoucher', file: 'paymentVoucher.csv', rows: 2, control: {}, sha256: '0'.repeat(64) }] },
    'content does not match its sha256',
  ],
  [
    'a file that is not there',
    { files: [{ table: 'paymentVoucher', file: 'other.csv', rows: 2, control: {}, sha256: '0'.repeat(64) }] },
    'cannot be read',
  ],
  [
    'a path for a file',
    {
      files: [{ table: 'paymentVoucher', file: '../paymentVoucher.csv', rows: 2, control: {}, sha256: '0'.repeat(64) }],
    },
    'no valid files.file',
  ],
  [
    'an unknown table',
    { files: [{ table: '__proto__', file: 'a.csv', rows: 2, control: {}, sha256: '0'.repeat(64) }] },
    'no valid files.table',
  ],
  [
    'a control that is no amount',
    { files: [{ table: 'region', file: 'a.csv', rows: 2, control: { x: '1e3' }, sha256: '0'.repeat(64) }] },
    'no valid files.control',
  ],
  ['no such day', { businessDate: '2025-02-30' }, 'no valid businessDate'],
  ['another format', { format: 'qianliyan-batch/2' }, 'no valid format'],
  ['a feed that is a path', { feed: 'a/b' }, 'no valid feed'],
  ['no revision', { revision: 0 }, 'no valid revision'],
  ['a provenance nobody knows', { provenance: 'rumour' }, 'no valid provenance'],
])('refuses a batch.json with %s', async (_, change, message) => {
  expect(await refusal({ tamper: (batch) => ({ ...batch, ...change }) })).toMatchObject({
    code: 'file-unreadable',
    message: expect.stringContaining(message) as string,
  });
});

test('refuses a folder without a readable batch.json', async () => {
  const { store } = await newStore();
  const folder = path.join(await newFolder(), 'empty');
  await mkdir(folder);
  await expect(loadBatches(store, [folder])).rejects.toMatchObject({ code: 'file-unreadable', subject: folder });
  await writeFile(path.join(folder, 'batch.json'), '{');
  await expect(loadBatches(store, [folder])).rejects.toMatchObject({ code: 'file-unreadable', subject: folder });
});
