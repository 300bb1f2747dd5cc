import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadBatches, openStore, putTable } from '@qianliyan/engines';
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
});
