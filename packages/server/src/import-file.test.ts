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

  it('leaves nothing behind when the file cannot be read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'qly-import-'));
    await expect(importFile(options(folder, '日期,单位\n'))).rejects.toMatchObject({ code: 'mapping-invalid' });
    expect(readdirSync(join(folder, 'inbox'))).toEqual([]);
    expect(readFileSync(join(folder, 'source.csv'), 'utf8')).toContain('日期');
  });
});
