import { describe, expect, it } from 'vitest';
import { intake } from '../intake/intake.js';
import { fileColumns } from '../intake/row-reader.js';
import { standard } from '../standard/index.js';
import type { TableName } from '../standard/index.js';
import { readWorkbook, workbookSheets } from '../workbook/index.js';
import { remarkHeader, templateMapping } from './import-template.js';
import { xlsxTemplate } from './xlsx-template.js';

const file = 'template.xlsx';

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe.each(['paymentVoucher', 'executionMonthly', 'threeGuarantees', 'transfer'] as TableName[])(
  'the workbook of %s',
  (table) => {
    it('holds the headers and a guide that names every column', async () => {
      const bytes = await xlsxTemplate(table);
      const [first] = await all(readWorkbook(bytes, { file }));
      const headers = fileColumns(table).map(([, column]) => column.zh);
      expect(first?.cells).toEqual([...headers, remarkHeader]);
      const guide = await all(readWorkbook(bytes, { file, sheet: '填报说明' }));
      expect(guide.slice(1, headers.length + 1).map(({ cells }) => cells.slice(0, 2))).toEqual(
        fileColumns(table).map(([name, column]) => [column.zh, name]),
      );
      expect((await workbookSheets(bytes, { file })).map(({ name }) => name)).toEqual([standard[table].zh, '填报说明']);
    });

    it('is taken in as it is, the example alone', async () => {
      const records = readWorkbook(await xlsxTemplate(table), { file });
      const entries = await all(intake({ file, records, mapping: templateMapping(table) }));
      expect(entries.at(-1)).toMatchObject({ kind: 'done', received: 1, accepted: 1, quarantined: 0 });
    });
  },
);
