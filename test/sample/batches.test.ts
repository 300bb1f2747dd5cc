import {
  baseBatch,
  dayBatch,
  generateSample,
  handOver,
  readTruth,
  sampleBatches,
  settle,
  writeBatch,
} from '@qianliyan/sample';
import type { SampleBatch } from '@qianliyan/sample';
import { QianliyanError, standard } from '@qianliyan/sdk';
import type { TableName } from '@qianliyan/sdk';
import type { BatchManifest } from '@qianliyan/sdk';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addTo, fenOf } from './sample-rows.js';

const small = { seed: 11, payments: 20_000 };
let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sample-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const textOf = (batch: SampleBatch | null): string =>
  (batch?.files ?? [])
    .map((file) => [file.table, file.columns.join(','), ...file.pieces({ rows: 0, sums: {} })].join('\n'))
    .join('\n');

async function bytesUnder(folder: string): Promise<number> {
  let bytes = 0;
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) bytes += (await stat(join(entry.parentPath, entry.name))).size;
  }
  return bytes;
}

test('the same seed gives the same bytes, another seed others', () => {
  const day = '2023-06-30';
  expect(textOf(dayBatch(settle(small), day))).toBe(textOf(dayBatch(settle(small), day)));
  expect(textOf(dayBatch(settle({ ...small, seed: 12 }), day))).not.toBe(textOf(dayBatch(settle(small), day)));
  expect(textOf(baseBatch(settle(small)))).toBe(textOf(baseBatch(settle(small))));
});

test('a day made alone is the day made in sequence', () => {
  const alone = ['2023-02-28', '2023-03-01', '2024-01-02'];
  for (const batch of sampleBatches({ ...small, through: '2024-01-02' })) {
    if (alone.includes(batch.businessDate)) {
      expect(textOf(dayBatch(settle(small), batch.businessDate)), batch.batchId).toBe(textOf(batch));
    }
  }
});

test('nothing is paid on holidays, and worked weekends are paid on', () => {
  const world = settle({ seed: 11, payments: 300_000 });
  const pays = (day: string): boolean =>
    dayBatch(world, day)?.files.some(({ table }) => table === 'paymentVoucher') ?? false;
  for (const off of ['2023-01-01', '2023-10-03', '2023-03-04', '2023-12-31']) expect(pays(off), off).toBe(false);
  for (const on of ['2023-01-03', '2023-10-07', '2023-04-23']) expect(pays(on), on).toBe(true);
});

test('what batch.json promises is what the files hold: rows, control totals, hash; columns are the standard’s', async () => {
  const world = settle(small);
  const batches = [baseBatch(world), dayBatch(world, '2023-03-31'), dayBatch(world, '2025-12-31')];
  for (const batch of batches) {
    const { folder, bytes } = await writeBatch(dir, batch as SampleBatch);
    const manifest = JSON.parse(await readFile(join(folder, 'batch.json'), 'utf8')) as BatchManifest;
    expect(manifest).toMatchObject({ format: 'qianliyan-batch/1', revision: 1, provenance: 'synthetic' });
    expect(await bytesUnder(folder)).toBe(bytes);
    for (const { table, file, rows, control, sha256 } of manifest.files) {
      const raw = await readFile(join(folder, file));
      expect(createHash('sha256').update(raw).digest('hex')).toBe(sha256);
      const [header = '', ...lines] = raw.toString('utf8').slice(0, -1).split('\n');
      expect(lines).toHaveLength(rows);
      const columns = header.split(',');
      expect(Object.keys(standard[table as TableName].columns)).toEqual(expect.arrayContaining(columns));
      const sums = new Map<string, number>();
      for (const line of lines) {
        line.split(',').forEach((text, at) => {
          const column = columns[at] ?? '';
          if (column in control && text !== '') addTo(sums, column, fenOf(text));
        });
      }
      for (const [column, sum] of Object.entries(control))
        expect(fenOf(sum), `${table}.${column}`).toBe(sums.get(column) ?? 0);
      const promised = batch?.files.find((one) => one.table === table);
      expect(raw.length).toBeLessThanOrEqual(promised?.bytesAtMost ?? 0);
    }
  }
});

test('hands over in order, deletes, and never holds more than it may', async () => {
  const inbox = join(dir, 'handover');
  const maxBytes = 12_000_000;
  const taken: string[] = [];
  let most = 0;
  const report = await handOver({
    options: { ...small, through: '2023-03-31', onProgress: () => {} },
    dir: inbox,
    maxBytes,
    take: async (folders) => {
      most = Math.max(most, await bytesUnder(inbox));
      taken.push(...folders.map((folder) => folder.slice(inbox.length + 1)));
    },
  });
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThanOrEqual(maxBytes);
  expect(taken).toHaveLength(report.batches);
  expect(taken.slice(1)).toEqual([...taken.slice(1)].sort());
  expect(await readdir(inbox)).toEqual(['truth.json']);
});

test('refuses to hand over a batch that could be larger than allowed, and options that make no sense', async () => {
  const tiny = handOver({
    options: { ...small, through: '2023-01-31' },
    dir: join(dir, 'tiny'),
    maxBytes: 1_000,
    take: async () => {},
  });
  await expect(tiny).rejects.toMatchObject({ code: 'bad-sample-option', subject: 'maxBytes' });
  for (const wrong of [{ payments: 19_999 }, { seed: 0.5 }, { through: '2026-01-01' }, { through: '2023-02-30' }]) {
    expect(() => settle(wrong)).toThrow(QianliyanError);
  }
});

test('stops when told to', async () => {
  const stop = new AbortController();
  const made = generateSample({
    ...small,
    out: join(dir, 'stopped'),
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  await expect(made).rejects.toMatchObject({ name: 'AbortError' });
});

test('a cut sample is the beginning of the whole one and knows what is planted in it', async () => {
  const out = join(dir, 'cut');
  const report = await generateSample({ ...small, through: '2023-01-10', out });
  expect((await readTruth(out)).plants).toEqual([]);
  expect(report).toMatchObject({ through: '2023-01-10', plants: 0 });
  const batch = dayBatch(settle(small), '2023-01-10');
  const payment = await readFile(join(out, 'finance-2023-01-10', 'paymentVoucher.csv'), 'utf8');
  expect(textOf(batch)).toContain(payment.slice(payment.indexOf('\n') + 1));
  await expect(readTruth(dir)).rejects.toMatchObject({ code: 'file-unreadable' });
});
