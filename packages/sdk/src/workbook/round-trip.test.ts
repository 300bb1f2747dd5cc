import ExcelJS from 'exceljs';
import type { CellValue, Worksheet } from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileRecord } from '../intake/file-record.js';
import { readWorkbook } from './index.js';
import { numberText } from './number-text.js';

const day = fc
  .date({ min: new Date('1900-03-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('一般公共预算支出', '　　人大事务', '  行政运行', '🏛️', '=1+1', 'a\nb', ' ', "'0012"),
);

/** What a cell is written as, and what is to be read back. */
interface Case {
  readonly write: CellValue;
  readonly read: string;
  readonly format?: string;
}

const cell: fc.Arbitrary<Case> = fc.oneof(
  fc.constant({ write: null, read: '' }),
  text
    .filter((written) => !/[\0-\x08\x0b-\x1f\ufffe\uffff]|\p{Cs}/u.test(written))
    .map((written) => ({ write: written, read: written })),
  fc.integer({ min: -(2 ** 53) + 1, max: 2 ** 53 - 1 }).map((written) => ({ write: written, read: String(written) })),
  fc
    .integer({ min: -(10 ** 14), max: 10 ** 14 })
    .map((fen) => ({ write: fen / 100, read: numberText((fen / 100).toFixed(2)) ?? '' })),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((written) => ({ write: written, read: numberText(String(written)) ?? '' })),
  fc.boolean().map((written) => ({ write: written, read: String(written) })),
  day.map((written) => ({ write: new Date(`${written}T00:00:00Z`), read: written, format: 'yyyy"年"m"月"d"日"' })),
  fc
    .integer({ min: 0, max: 10 ** 9 })
    .map((result) => ({ write: { formula: 'SUM(A1:B2)', result, date1904: false }, read: String(result) })),
  text
    .filter((written) => /^[\p{L}]+$/u.test(written))
    .map((written) => ({
      write: { richText: [{ text: written }, { font: { bold: true }, text: '支出' }] },
      read: `${written}支出`,
    })),
);

interface Row {
  readonly cells: readonly Case[];
  readonly indents: readonly number[];
  readonly hidden: boolean;
  readonly gap: number;
}

const row: fc.Arbitrary<Row> = fc.record({
  cells: fc.array(cell, { maxLength: 6 }),
  indents: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 6, maxLength: 6 }),
  hidden: fc.boolean(),
  gap: fc.integer({ min: 0, max: 3 }),
});

/** Fills a sheet with rows and says the records that should come of it. */
function fill(sheet: Worksheet, rows: readonly Row[]): FileRecord[] {
  const expected: FileRecord[] = [];
  let at = 0;
  for (const { cells, indents, hidden, gap } of rows) {
    at += gap + 1;
    const line = sheet.getRow(at);
    cells.forEach(({ write, format }, column) => {
      const target = line.getCell(column + 1);
      target.value = write;
      if (format !== undefined) target.numFmt = format;
      if (indents[column]) target.alignment = { indent: indents[column] };
    });
    line.hidden = hidden;
    const width = cells.findLastIndex(({ read }) => read !== '') + 1;
    if (width === 0) continue;
    const kept = cells.slice(0, width);
    const shown = kept.map(({ read }, column) => (read === '' ? 0 : (indents[column] ?? 0)));
    expected.push({
      sheet: sheet.name,
      row: at,
      cells: kept.map(({ read }) => read),
      ...(hidden && { hidden: true as const }),
      ...(shown.some((indent) => indent > 0) && { indents: shown }),
    });
  }
  return expected;
}

async function recordsOf(workbook: ExcelJS.Workbook, sheet?: string): Promise<FileRecord[]> {
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const records: FileRecord[] = [];
  for await (const record of readWorkbook(bytes, { file: 'x.xlsx', ...(sheet === undefined ? {} : { sheet }) }))
    records.push(record);
  return records;
}

describe('readWorkbook', () => {
  it('reads back, cell for cell, what another library wrote', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 8 }), fc.boolean(), async (rows, early) => {
        const workbook = new ExcelJS.Workbook();
        workbook.properties.date1904 = early;
        const dated = early ? rows.filter(({ cells }) => cells.every(({ read }) => !/^19\d\d-/.test(read))) : rows;
        const expected = fill(workbook.addWorksheet('预算表'), dated);
        expect(await recordsOf(workbook)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('hands each merged area over with the row it begins in', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('表一');
    sheet.getCell('A1').value = '支出科目';
    sheet.getCell('C1').value = '执行';
    sheet.getCell('C2').value = '本年';
    sheet.mergeCells('A1:B2');
    sheet.mergeCells('C1:H1');
    sheet.mergeCells('C2:D2');
    const records = await recordsOf(workbook);
    expect(records.map(({ row: at, merges }) => [at, merges])).toEqual([
      [
        1,
        [
          [1, 0, 2, 1],
          [1, 2, 1, 7],
        ],
      ],
      [2, [[2, 2, 2, 3]]],
    ]);
  });

  it('takes the first visible sheet that holds anything, or the one it is told', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('说明', { state: 'hidden' }).getCell('A1').value = '内部';
    workbook.addWorksheet('空表');
    workbook.addWorksheet('数据').getCell('B3').value = 7;
    expect(await recordsOf(workbook)).toEqual([{ sheet: '数据', row: 3, cells: ['', '7'] }]);
    expect(await recordsOf(workbook, '说明')).toEqual([{ sheet: '说明', row: 1, cells: ['内部'], hidden: true }]);
    await expect(recordsOf(workbook, '没有')).rejects.toMatchObject({ code: 'mapping-invalid' });
  });
});
