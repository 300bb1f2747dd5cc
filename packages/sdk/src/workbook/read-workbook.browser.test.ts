import { expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/universal';
import { readWorkbook } from './index.js';

it('reads, in a browser, the file a user chose', async () => {
  const blob = await writeXlsxFile(
    [
      ['科目', '金额'],
      ['一般公共服务支出', 1234567.89],
    ],
    { sheet: '表一' },
  ).toBlob();
  const records = [];
  for await (const record of readWorkbook(new File([blob], '预算.xlsx'), { file: '预算.xlsx' })) records.push(record);
  expect(records).toEqual([
    { sheet: '表一', row: 1, cells: ['科目', '金额'] },
    { sheet: '表一', row: 2, cells: ['一般公共服务支出', '1234567.89'] },
  ]);
});

it('refuses, in a browser, a file cut short', async () => {
  const blob = await writeXlsxFile([['科目']]).toBlob();
  const reading = readWorkbook(blob.slice(0, blob.size - 30), { file: '预算.xlsx' }).next();
  await expect(reading).rejects.toMatchObject({ code: 'file-unreadable' });
});
