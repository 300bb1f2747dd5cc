import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/universal';
import type { FileRecord } from '../intake/file-record.js';
import { numberText, readWorkbook } from './index.js';

type Value = string | number | boolean | Date;

/** What a cell is written as, and what is to be read back. */
interface Case {
  readonly write: Value | null;
  readonly read: string;
  readonly formula?: true;
}

const day = fc
  .date({ min: new Date('1900-03-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const words = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('一般公共预算支出', '　　人大事务', '  行政运行', '🏛️', '=1+1', 'a\nb', ' ', "'0012", '<b>&amp;'),
);

const double = fc.double({ noNaN: true, noDefaultInfinity: true });

const cell: fc.Arbitrary<Case> = fc.oneof(
  fc.constant({ write: null, read: '' }),
  words
    // The library that writes leaves out what XML forbids or discourages, and the replacement character.
    .filter((text) => !/(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|\ufffd/u.test(text))
    // The library that writes keeps its texts in a plain object, and loses those that are members of every object.
    .filter((text) => !(text in {}))
    .map((text) => ({ write: text, read: text })),
  fc.maxSafeInteger().map((whole) => ({ write: whole, read: String(whole) })),
  fc
    .integer({ min: -(10 ** 14), max: 10 ** 14 })
    .map((fen) => ({ write: fen / 100, read: numberText((fen / 100).toFixed(2)) ?? '' })),
  double.map((number) => ({ write: number, read: numberText(String(number)) ?? '' })),
  fc.boolean().map((is) => ({ write: is, read: String(is) })),
  day.map((date) => ({ write: new Date(`${date}T00:00:00Z`), read: date })),
  fc.constant({ write: '=SUM(A1:B2)', read: '', formula: true as const }),
);

const row = fc.record({
  cells: fc.array(cell, { maxLength: 6 }),
  indents: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 6, maxLength: 6 }),
});
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

const typeOf = (write: Value) =>
  typeof write === 'string' ? String : typeof write === 'number' ? Number : write instanceof Date ? Date : Boolean;

function written({ cells, indents }: Row) {
  return cells.map(({ write, formula }, at) => {
    if (write === null) return null;
    const format = write instanceof Date ? { format: 'yyyy"年"m"月"d"日"' } : {};
    const indent = indents[at] ? { indent: indents[at] } : {};
    return formula
      ? { type: 'Formula' as const, value: write }
      : { type: typeOf(write), value: write, ...format, ...indent };
  });
}

/** The record that should come of a row; none of a row that holds nothing. */
function expected({ cells, indents }: Row, at: number): readonly FileRecord[] {
  const width = cells.findLastIndex(({ read, formula }) => read !== '' || formula === true) + 1;
  if (width === 0) return [];
  const kept = cells.slice(0, width);
  const shown = kept.map(({ read }, column) => (read === '' ? 0 : (indents[column] ?? 0)));
  const faults = kept.flatMap(({ formula }, column) => (formula ? [[column, 'formula-without-value'] as const] : []));
  return [
    {
      sheet: '预算表',
      row: at + 1,
      cells: kept.map(({ read }) => read),
      ...(shown.some((indent) => indent > 0) && { indents: shown }),
      ...(faults.length > 0 && { faults: new Map(faults) }),
    },
  ];
}

async function recordsOf(blob: Promise<Blob>): Promise<FileRecord[]> {
  const records: FileRecord[] = [];
  for await (const record of readWorkbook(await blob, { file: 'x.xlsx' })) records.push(record);
  return records;
}

describe('readWorkbook', () => {
  it('reads back, cell for cell, what another library wrote', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 8 }), async (rows) => {
        const blob = writeXlsxFile(rows.map(written), { sheet: '预算表' }).toBlob();
        expect(await recordsOf(blob)).toEqual(rows.flatMap(expected));
      }),
      { numRuns: 50 },
    );
  });

  it('hands each merged area over with the row it begins in', async () => {
    const data = [
      [{ value: '支出科目', columnSpan: 2, rowSpan: 2 }, null, { value: '执行', columnSpan: 6 }],
      [null, null, { value: '本年', columnSpan: 2 }],
    ];
    const records = await recordsOf(writeXlsxFile(data).toBlob());
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
});
