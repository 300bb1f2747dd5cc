import type { FileRecord } from './file-record.js';
import { issueWords } from './row-issue.js';
import type { RowIssueCode, Words } from './row-issue.js';

/** One thing wrong with a row: the header it stands under (null: the row as a whole), the text as it came, and a sentence. */
export interface RowFault {
  readonly column: string | null;
  readonly code: RowIssueCode;
  readonly raw: string;
  readonly message: Words;
}

/** A row kept aside: where it stands, the first rule it broke, the text as it came, and a sentence. 隔离行 */
export interface QuarantinedRow extends RowFault {
  readonly kind: 'quarantined';
  readonly file: string;
  /** Sheet of a workbook. */
  readonly sheet?: string;
  readonly row: number;
  /** The whole row as it came, from which it can be mended. */
  readonly cells: readonly string[];
  /** What else is wrong with it. */
  readonly more: readonly RowFault[];
}

/** A fault before it has a place and words. */
export interface Fault {
  readonly code: RowIssueCode;
  /** Header of the source, or the column of the standard that is made and not read. */
  readonly column: string | null;
  readonly raw: string;
}

const said = (where: Words, { code, column, raw }: Fault): RowFault => {
  const { zh, en } = issueWords(code);
  const message = {
    zh: `${where.zh}${column === null ? '' : `“${column}”`}：${zh}`,
    en: `${where.en}${column === null ? '' : ` ${column}`}: ${en}`,
  };
  return { column, code, raw, message };
};

/** Words a refused row: at least one fault. */
export function quarantinedRow(file: string, record: FileRecord, faults: readonly [Fault, ...Fault[]]): QuarantinedRow {
  const { row, sheet, cells } = record;
  const where = {
    zh: `${file}${sheet === undefined ? '' : ` 工作表“${sheet}”`} 第 ${row} 行`,
    en: `${file}${sheet === undefined ? '' : ` sheet ${sheet}`} row ${row}`,
  };
  const [first, ...more] = faults;
  return {
    kind: 'quarantined',
    file,
    ...(sheet !== undefined && { sheet }),
    row,
    ...said(where, first),
    cells,
    more: more.map((fault) => said(where, fault)),
  };
}
