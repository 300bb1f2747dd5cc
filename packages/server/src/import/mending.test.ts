import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { duckdbSource, loadBatches, openStore, putTable, quarantined } from '@qianliyan/engines';
import { tableRows } from '@qianliyan/sdk';
import { defineMapping } from '@qianliyan/sdk/intake';
import { expect, it, onTestFinished } from 'vitest';
import { importFile } from '../import-file.js';
import { fixBatch } from './fix-batch.js';
import { storedRows } from './stored-rows.js';

const mapping = defineMapping({
  ...{ format: 'qianliyan-mapping/1', id: 'pay', name: { zh: '支付', en: 'payments' }, table: 'paymentVoucher' },
  headerRows: [2, 3],
  columns: {
    voucherId: { rowId: 'pay/' },
    year: { from: '日期', part: 'year', date: 'YYYY/M/D' },
    actualDate: { from: '日期', date: 'YYYY/M/D' },
    regionCode: { from: '区划', pad: 'region' },
    agencyCode: { from: '单位' },
    fundBook: { constant: 'GPB' },
    amount: { from: '金额/应付', unit: { title: true } },
    actualAmount: { from: '金额/实付', unit: { title: true } },
  },
});
const source = `单位：万元,,,,
日期,区划,单位,金额,
,,,应付,实付
2025/1/2,510000,A,1,1
2025/2/30,510000,"B""，
两行",2,2
2025/1/4,510000,C,x,3
2025/1/5,519900,D,4,4
合计,,,,10
`;

const folderOf = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'qly-mend-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
};

async function imported(folder: string) {
  writeFileSync(join(folder, 'source.csv'), source);
  const out = join(folder, 'inbox');
  const report = await importFile({
    file: join(folder, 'source.csv'),
    mapping,
    out,
    feed: 'pay',
    businessDate: '2025-01-31',
  });
  return { out, report };
}

/** The refused rows of a batch as text, with something put right. */
const mended = (folder: string, batch: string, ...changes: readonly (readonly [string, string])[]): string => {
  const text = changes.reduce(
    (all, [from, to]) => all.replace(from, to),
    readFileSync(join(batch, 'quarantine.csv'), 'utf8'),
  );
  writeFileSync(join(folder, 'mended.csv'), text);
  return join(folder, 'mended.csv');
};

async function storeOf(folder: string) {
  const store = await openStore(join(folder, 'store'));
  const place = { regionCode: '510000000', name: '四川省', shortName: '四川', level: 'province' as const };
  await putTable(store, 'region', [place], { provenance: 'official' });
  return store;
}

async function paid(store: Awaited<ReturnType<typeof storeOf>>) {
  const home = await duckdbSource(store);
  const page = await home.rows({ from: 'paymentVoucher', columns: ['voucherId', 'actualAmount'], limit: 100 });
  home.close();
  return tableRows(page)
    .map((row) => `${row.voucherId} ${row.actualAmount}`)
    .sort();
}

it('brings refused rows back as the next revision: accepted and mended rows together, the rest still aside', async () => {
  const folder = folderOf();
  const { out, report } = await imported(folder);
  expect(report.account).toMatchObject({ received: 4, accepted: 2, quarantined: 2, totals: [{ row: 8 }] });
  const store = await storeOf(folder);
  await loadBatches(store, [report.folder]);
  const file = mended(folder, report.folder, ['2025/2/30', '2025/2/28']);
  const next = await fixBatch({ file, batch: report.folder, out });
  expect(next.account).toMatchObject({ received: 2, accepted: 1, quarantined: 1 });
  expect(next.quarantined).toMatchObject([{ row: 6, code: 'bad-number' }]);
  await loadBatches(store, [next.folder]);
  expect(await paid(store)).toEqual(['pay/source.csv#4 1000000', 'pay/source.csv#5 2000000']);
  const last = mended(folder, next.folder, [',x,3', ',3,3']);
  const third = await fixBatch({ file: last, batch: next.folder, out });
  expect(JSON.parse(readFileSync(join(third.folder, 'batch.json'), 'utf8'))).toMatchObject({
    revision: 3,
    files: [{ rows: 4, control: { amount: '100000.00', actualAmount: '100000.00' } }],
  });
  expect(readFileSync(join(third.folder, 'quarantine.csv'), 'utf8').trimEnd().split('\n')).toHaveLength(1);
  await loadBatches(store, [third.folder]);
  expect(await paid(store)).toHaveLength(3);
});

it('keeps rows nobody mended aside, and refuses a row that was not refused or is mended twice', async () => {
  const folder = folderOf();
  const { out, report } = await imported(folder);
  const file = mended(folder, report.folder, ['2025/2/30', '2025/2/28']);
  const text = readFileSync(file, 'utf8');
  const only = text.slice(0, text.indexOf('source.csv,,6'));
  writeFileSync(file, only);
  const next = await fixBatch({ file, batch: report.folder, out });
  expect(readFileSync(join(next.folder, 'quarantine.csv'), 'utf8')).toContain('source.csv,,6,bad-number');
  writeFileSync(file, only.replace('source.csv,,5', 'source.csv,,7'));
  await expect(fixBatch({ file, batch: report.folder, out })).rejects.toThrow('no refused row');
  writeFileSync(file, only + only.slice(only.indexOf('source.csv')));
  await expect(fixBatch({ file, batch: report.folder, out })).rejects.toThrow('mended before');
  writeFileSync(file, 'a,b\n1,2\n');
  await expect(fixBatch({ file, batch: report.folder, out })).rejects.toMatchObject({ code: 'file-unreadable' });
  expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([]);
});

it('brings back what the store refused, in the place of the rows it refused', async () => {
  const folder = folderOf();
  const { out, report } = await imported(folder);
  const store = await storeOf(folder);
  await loadBatches(store, [report.folder]);
  const [batchId] = store.current().manifest.batches.map((batch) => batch.batchId);
  const entries = await quarantined(store, { batchId: batchId ?? '' });
  const { text, rows } = storedRows(entries, batchId ?? '');
  expect(rows).toBe(1);
  expect(text).toContain('unknown-region');
  const file = join(folder, 'rows.csv');
  writeFileSync(file, text);
  await expect(fixBatch({ file: file.replace('rows', 'none'), batch: report.folder, out })).rejects.toMatchObject({
    code: 'file-unreadable',
  });
  writeFileSync(file, text.replace(',519900000,', ',51,'));
  await expect(fixBatch({ file, batch: report.folder, out })).rejects.toMatchObject({ code: 'rows-rejected' });
  writeFileSync(file, text.replace(',519900000,', ',510000000,').replace('40000.00,40000.00', '40000.00,50000.00'));
  const next = await fixBatch({ file, batch: report.folder, out });
  await loadBatches(store, [next.folder]);
  expect(await paid(store)).toEqual(['pay/source.csv#4 1000000', 'pay/source.csv#7 5000000']);
  expect(await quarantined(store, { batchId: store.current().manifest.batches.at(-1)?.batchId ?? '' })).toEqual([]);
  expect(readFileSync(join(next.folder, 'quarantine.csv'), 'utf8')).toContain('bad-date');
});
