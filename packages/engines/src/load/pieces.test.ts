import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { tableRows } from '@qianliyan/sdk';
import type { BatchManifest } from '@qianliyan/sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText, payment, regions, writeBatch } from '../../test/batches.js';
import type { TextRow } from '../../test/batches.js';
import { paidVouchers } from '../../test/facts.js';
import { newStore } from '../../test/stores.js';
import { duckdbSource, loadBatches, quarantined } from '../index.js';
import type { CsvFile } from './csv-file.js';
import { piecesOf } from './pieces.js';
import { withWorkspace } from './workspace.js';

const cell = fc.constantFrom('', 'a', '张', '𠮷', '"x"', '"a\nb"', '"say ""no"""', '"\n\n"', 'long'.repeat(9));
const lines = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 40 });

test('pieces are the file again, each of whole rows under the header, in every encoding', async () => {
  const { store } = await newStore();
  const law = async (rows: readonly (readonly string[])[], bytes: number, mark: boolean) => {
    const text = rows.map((row) => `${row.join(',')}\n`).join('');
    const source = path.join(store.folder, 'tmp', 'sent.csv');
    writeFileSync(source, `${mark ? '\uFEFF' : ''}甲,乙\n${text}`);
    const intake = { file: {} } as CsvFile['intake'];
    const file: CsvFile = { intake, source, path: source, bytes: bytes + 1, columns: [], continues: false };
    const found: string[] = [];
    await withWorkspace(store, store.current(), {}, async (work) => {
      for await (const piece of piecesOf(work, file, bytes)) {
        const body = readFileSync(piece.path, 'utf8').slice('甲,乙\n'.length);
        expect(piece.continues).toBe(found.length > 0);
        expect(piece.bytes).toBe(Buffer.byteLength(body));
        expect((body.match(/"/g) ?? []).length % 2).toBe(0);
        expect(body.length === 0 || body.endsWith('\n')).toBe(true);
        found.push(body);
      }
    });
    expect(found.join('')).toBe(text);
    if (bytes === 1) expect(found.length).toBe(rows.length);
  };
  await fc.assert(fc.asyncProperty(lines, fc.constantFrom(1, 20, 100), fc.boolean(), law), {
    seed: 20_250_630,
    numRuns: 25,
  });
}, 30_000);

const paid = (i: number, of: TextRow = {}) =>
  payment({ voucherId: `v${i}`, amount: `${i}.00`, actualAmount: `${i}.00`, ...of });

test('a file in pieces is judged as one: the same rows kept, the same refused, by their rows of the file', async () => {
  const rows = Array.from({ length: 60 }, (_, i) =>
    paid(
      i,
      i === 41
        ? { voucherId: 'v3', purpose: '两\n行' }
        : i === 50
          ? { amount: 'x', purpose: '两\n行' }
          : { purpose: '两\n行' },
    ),
  );
  const answers = [];
  for (const stepBytes of [900, 1e9]) {
    const { store, inbox } = await newStore();
    const day = { batchId: 'a', businessDate: '2025-06-30' } as const;
    const first = await writeBatch(inbox, { ...day, tables: { region: regions, paymentVoucher: [paid(1000)] } });
    await loadBatches(store, [first], { stepBytes });
    const again = await writeBatch(inbox, { ...day, batchId: 'b', revision: 2, tables: { paymentVoucher: rows } });
    const { taken } = await loadBatches(store, [again], { stepBytes });
    answers.push({ taken, refused: await quarantined(store), paid: await paidVouchers(store) });
  }
  expect(answers[0]?.refused.map(({ row, code }) => [row, code])).toEqual([
    [42, 'duplicate-key'],
    [51, 'bad-number'],
  ]);
  expect(answers[0]?.refused[0]?.record).toMatchObject({ voucherId: 'v3', amount: '41.00', purpose: '两\n行' });
  expect(Object.keys(answers[0]?.paid ?? {}).length).toBe(58);
  expect(answers[1]).toEqual(answers[0]);
});

test('malformed CSV in a later piece is named by the line of the file', async () => {
  const { store, inbox } = await newStore();
  const rows = Array.from({ length: 40 }, (_, i) => paid(i, { purpose: '两\n行' }));
  const text = `${csvText('paymentVoucher', rows)}one,cell,too,few\n`;
  const batch = await writeBatch(inbox, {
    batchId: 'a',
    businessDate: '2025-06-30',
    tables: { paymentVoucher: rows },
    text,
  });
  await expect(loadBatches(store, [batch], { stepBytes: 500 })).rejects.toMatchObject({
    code: 'file-unreadable',
    message: expect.stringContaining('malformed CSV at line 42, in file') as string,
  });
});

/** UTF-16 little endian, which the engine cannot read as it stands. */
const wide = (text: string): Buffer => Buffer.from(text, 'utf16le');

test('a file in another encoding is transcoded as it is read, and refused where it is not of it', async () => {
  const { store, inbox } = await newStore();
  const rows = [paid(1, { payerName: '演示省财政厅' }), paid(2, { regionCode: '999999999' })];
  const said = async (batchId: string, bytes: Buffer, encoding: string | undefined) =>
    writeBatch(inbox, {
      batchId,
      feed: batchId,
      businessDate: '2025-06-30',
      tables: { paymentVoucher: rows },
      text: bytes,
      tamper: (batch: BatchManifest) => ({
        ...batch,
        files: batch.files.map((file) => ({ ...file, ...(encoding !== undefined && { encoding }) })),
      }),
    });
  await loadBatches(store, [
    await writeBatch(inbox, { batchId: 'base', feed: 'base', businessDate: '2025-06-30', tables: { region: regions } }),
  ]);
  const text = csvText('paymentVoucher', rows);
  const { taken } = await loadBatches(store, [await said('wide', wide(text), 'utf-16le')], { stepBytes: 50 });
  expect(taken[0]?.tables).toEqual([{ table: 'paymentVoucher', received: 2, accepted: 1, quarantined: 1 }]);
  expect(await quarantined(store)).toMatchObject([{ row: 2, column: 'regionCode', code: 'unknown-region' }]);
  await expect(loadBatches(store, [await said('no', Buffer.from([0x80, 0x0a]), 'gb18030')])).rejects.toMatchObject({
    code: 'file-unreadable',
  });
  await expect(loadBatches(store, [await said('odd', wide(text), 'utf-7')])).rejects.toMatchObject({
    message: expect.stringContaining('files.encoding') as string,
  });
  // GB18030 of the same two rows, by hand: 演 D1DD, 示 CABE.
  const ascii = Buffer.from(csvText('paymentVoucher', [paid(3, { payerName: '@@' })]));
  const at = ascii.indexOf('@@');
  const gb = Buffer.concat([ascii.subarray(0, at), Buffer.from([0xd1, 0xdd, 0xca, 0xbe]), ascii.subarray(at + 2)]);
  const folder = await writeBatch(inbox, {
    batchId: 'gb',
    feed: 'other',
    businessDate: '2025-06-30',
    tables: { paymentVoucher: [paid(3)] },
    text: gb,
    tamper: (batch) => ({ ...batch, files: batch.files.map((file) => ({ ...file, encoding: 'gb18030' })) }),
  });
  await loadBatches(store, [folder]);
  const source = await duckdbSource(store);
  const page = await source.rows({ from: 'paymentVoucher', columns: ['voucherId', 'payerName'] });
  source.close();
  expect(tableRows(page)).toEqual([
    { voucherId: 'v1', payerName: '演示省财政厅' },
    { voucherId: 'v3', payerName: '演示' },
  ]);
});
