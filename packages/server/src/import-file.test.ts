import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadBatches, openStore, putTable } from '@qianliyan/engines';
import { DuckDBInstance } from '@duckdb/node-api';
import { defineMapping } from '@qianliyan/sdk/intake';
import { describe, expect, it } from 'vitest';
import { importFile } from './import-file.js';
import { pendingBatches } from './inbox.js';

const mapping = defineMapping({
  format: 'qianliyan-mapping/1',
  id: 'pay',
  name: { zh: '支付', en: 'payments' },
  table: 'paymentVoucher',
  columns: {
    voucherId: { rowId: 'pay/' },
    year: { from: '日期', part: 'year' },
    actualDate: { from: '日期' },
    regionCode: { constant: '510000000' },
    agencyCode: { from: '单位' },
    fundBook: { constant: 'GPB' },
    purpose: { from: '用途' },
    amount: { from: '金额' },
    actualAmount: { from: '金额' },
  },
});
const options = (folder: string, text: string) => {
  const file = join(folder, 'source.csv');
  writeFileSync(file, text);
  return { file, mapping, out: join(folder, 'inbox'), feed: 'test', businessDate: '2025-01-31' };
};

describe('importFile', () => {
  it('makes a batch that the store takes in, with nothing lost on the way', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'qly-import-'));
    const text = '日期,单位,用途,金额\n2025-01-02,A,"买""书"", 两本",12.34\n2025-01-03,B,,-0.05\n2025-02-30,C,,1\n';
    const report = await importFile(options(folder, text));
    expect(report.account).toMatchObject({
      received: 3,
      accepted: 2,
      quarantined: 1,
      sums: { amount: { accepted: 1229, quarantined: 100 } },
    });
    expect(report.quarantined).toMatchObject([{ row: 4, column: '日期', code: 'bad-date', raw: '2025-02-30' }]);
    const store = await openStore(join(folder, 'store'));
    await putTable(
      store,
      'region',
      [{ regionCode: '510000000', name: '四川省', shortName: '四川', level: 'province' }],
      { provenance: 'official' },
    );
    const load = await loadBatches(store, await pendingBatches(join(folder, 'inbox')));
    expect(load.taken[0]?.tables).toEqual([{ table: 'paymentVoucher', received: 2, accepted: 2, quarantined: 0 }]);
  });

  it('makes a correction that replaces what the same feed sent for the day', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'qly-import-'));
    const store = await openStore(join(folder, 'store'));
    await putTable(
      store,
      'region',
      [{ regionCode: '510000000', name: '四川省', shortName: '四川', level: 'province' }],
      { provenance: 'official' },
    );
    const take = async (amount: string, revision?: number) => {
      const text = `日期,单位,用途,金额\n2025-01-02,A,,${amount}\n`;
      await importFile({ ...options(folder, text), ...(revision !== undefined && { revision }) });
      return loadBatches(store, await pendingBatches(join(folder, 'inbox')));
    };
    await take('12.34');
    expect((await take('56.78', 2)).unchanged).toHaveLength(1);
    expect(store.current().manifest.tables.paymentVoucher?.parts).toMatchObject([
      { rows: 1, sums: { amount: '5678' } },
    ]);
    await expect(take('90.00', 2)).rejects.toMatchObject({ code: 'batch-conflict' });
  });

  it('writes nothing outside the inbox', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'qly-import-'));
    const given = options(folder, '');
    await expect(importFile({ ...given, feed: '../x' })).rejects.toMatchObject({ code: 'mapping-invalid' });
    await expect(importFile({ ...given, mapping: { ...mapping, id: 'a/b' } })).rejects.toMatchObject({
      subject: 'a/b',
    });
    expect(readdirSync(folder)).toEqual(['source.csv']);
  });

  it('leaves nothing behind when the file cannot be read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'qly-import-'));
    await expect(importFile(options(folder, '日期,单位\n'))).rejects.toMatchObject({ code: 'mapping-invalid' });
    expect(readdirSync(join(folder, 'inbox'))).toEqual([]);
    expect(readFileSync(join(folder, 'source.csv'), 'utf8')).toContain('日期');
  });

  it('takes NDJSON and Parquet by what they are, whatever they are called', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'qly-import-'));
    const rows = [
      { 日期: '2025-01-02', 单位: 'A', 用途: null, 金额: 12.34 },
      { 日期: '2025-02-30', 单位: 'B', 用途: '书', 金额: 90071992547409.91 },
    ];
    const lines = rows.map((row) => JSON.stringify(row)).join('\n');
    const given = options(folder, lines.replace('90071992547409.9', '90071992547409.91'));
    const json = await importFile(given);
    expect(json.account).toMatchObject({
      received: 2,
      accepted: 1,
      sums: { amount: { quarantined: 9_007_199_254_740_991 } },
    });
    const file = join(folder, 'payments.csv');
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await connection.run(
      `COPY (SELECT * FROM (VALUES (DATE '2025-01-02', 'A', NULL, 12.34::DECIMAL(18, 2)), (NULL, 'B', '书', 1)) t(日期, 单位, 用途, 金额)) TO '${file}' (FORMAT parquet)`,
    );
    connection.closeSync();
    const progress: number[] = [];
    const parquet = await importFile({ ...given, file, onProgress: ({ bytes, of }) => progress.push(bytes / of) });
    expect(parquet.account).toMatchObject({
      received: 2,
      accepted: 1,
      sums: { amount: { accepted: 1234, quarantined: 100 } },
    });
    expect(parquet.quarantined).toMatchObject([{ row: 2, code: 'required-missing' }]);
    expect(progress.at(-1)).toBeGreaterThan(0);
  });

  it('refuses a file whose total does not agree, and one that is cancelled, leaving nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'qly-import-'));
    const text = `日期,单位,用途,金额\n${'2025-01-02,A,,1\n'.repeat(20_000)}合计,,,`;
    await expect(importFile(options(folder, `${text}20001\n`))).rejects.toMatchObject({ code: 'batch-not-reconciled' });
    const abort = new AbortController();
    const given = { ...options(folder, `${text}20000\n`), signal: abort.signal, onProgress: () => abort.abort() };
    await expect(importFile(given)).rejects.toMatchObject({ code: 'aborted' });
    expect(readdirSync(join(folder, 'inbox'))).toEqual([]);
    const { account } = await importFile(options(folder, `${text}20000\n`));
    expect(account).toMatchObject({ received: 20_000, totals: [{ row: 20_002 }] });
  });
});
