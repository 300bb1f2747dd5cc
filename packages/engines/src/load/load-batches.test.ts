import { tableRows } from '@qianliyan/sdk';
import { expect, test } from 'vitest';
import { payment, regions, writeBatch } from '../../test/batches.js';
import { newStore } from '../../test/stores.js';
import { duckdbSource, loadBatches, quarantined } from '../index.js';

test('takes rows in, finds their places by parent, and sets aside what breaks a rule', async () => {
  const { store, inbox } = await newStore();
  const base = await writeBatch(inbox, { batchId: 'base', businessDate: '2025-01-01', tables: { region: regions } });
  const day = await writeBatch(inbox, {
    batchId: 'day',
    businessDate: '2025-06-30',
    tables: {
      paymentVoucher: [
        payment({ voucherId: 'a' }),
        payment({ voucherId: 'b', actualAmount: '-5' }),
        payment({ voucherId: 'c', actualAmount: 'x', regionCode: '999999999' }),
      ],
    },
  });
  const report = await loadBatches(store, [day, base]);
  expect(report.taken).toEqual([
    { batchId: 'base', tables: [{ table: 'region', received: 5, accepted: 5, quarantined: 0 }] },
    { batchId: 'day', tables: [{ table: 'paymentVoucher', received: 3, accepted: 2, quarantined: 1 }] },
  ]);
  const source = await duckdbSource(store);
  const page = await source.rows({
    from: 'paymentVoucher',
    columns: ['voucherId', 'regionLevel', 'parentCode', 'prefectureCode', 'countyCode', 'actualAmount', 'payeeName'],
  });
  const place = {
    regionLevel: 'township',
    parentCode: '510104000',
    prefectureCode: '610100000',
    countyCode: '510104000',
    payeeName: null,
  };
  expect(tableRows(page)).toEqual([
    { voucherId: 'a', ...place, actualAmount: 1234 },
    { voucherId: 'b', ...place, actualAmount: -500 },
  ]);
  expect(page).toMatchObject({ snapshot: report.snapshot, dataThrough: '2025-06-30', next: null });
  expect(await quarantined(store)).toMatchObject([
    {
      batchId: 'day',
      table: 'paymentVoucher',
      row: 3,
      column: 'regionCode',
      code: 'unknown-region',
      raw: '999999999',
      record: { voucherId: 'c' },
    },
    {
      batchId: 'day',
      table: 'paymentVoucher',
      row: 3,
      column: 'actualAmount',
      code: 'bad-number',
      raw: 'x',
      zh: '实际支付金额：不是数字',
    },
  ]);
});
