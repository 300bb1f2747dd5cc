import { SourceError } from '@qianliyan/sdk';
import type { FileRecord, QuarantinedRow } from '@qianliyan/sdk/intake';
import { csvLine } from './csv-text.js';
import { openRecords } from './open-records.js';

/** Name of the file of refused rows in a batch folder. */
export const refusedFile = 'quarantine.csv';

const columns = ['隔离文件', '隔离工作表', '隔离行号', '隔离代码', '隔离原因'] as const;

/** A refused row as it stands in a file of refused rows: its place, why, and its cells. 隔离行 */
export interface RefusedRow {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly codes: string;
  readonly reasons: string;
  readonly cells: readonly string[];
}

/** The header of a file of refused rows, with the mark without which spreadsheets do not see UTF-8. */
export const refusedHeader = (headers: readonly string[]): string => `\uFEFF${csvLine([...columns, ...headers])}`;

/** One refused row as a line. */
export const refusedLine = ({ file, sheet, row, codes, reasons, cells }: RefusedRow): string =>
  csvLine([file, sheet, String(row), codes, reasons, ...cells]);

/** A row an import refused, with every fault of it. */
export function refusedRow(entry: QuarantinedRow): RefusedRow {
  const faults = [entry, ...entry.more];
  return {
    ...{ file: entry.file, sheet: entry.sheet ?? '', row: entry.row, cells: entry.cells },
    codes: faults.map(({ code }) => code).join(' '),
    reasons: faults.map(({ message }) => message.zh).join('；'),
  };
}

/** Where a refused row stands, as one text. */
export const placeOf = ({ file, sheet, row }: Pick<RefusedRow, 'file' | 'sheet' | 'row'>): string =>
  `${file}#${sheet}#${row}`;

/** A file of refused rows, read: the headers of the rows' own cells, and the rows. */
export interface RefusedRows {
  readonly headers: readonly string[];
  readonly rows: readonly RefusedRow[];
}

const bare = (cells: readonly string[], width: number): readonly string[] => {
  const last = cells.reduce((most, cell, at) => (cell === '' ? most : at + 1), 0);
  return Array.from({ length: Math.max(width, last) }, (_, at) => cells[at] ?? '');
};

/**
 * Reads a file of refused rows, as written or as mended and saved again (CSV or .xlsx).
 * @throws SourceError `file-unreadable` when it has not the columns that say where its rows stand, or names one row twice.
 */
export async function readRefused(path: string, told: { readonly encoding?: 'gb18030' }): Promise<RefusedRows> {
  const { records } = await openRecords(path, told);
  const seen = new Set<string>();
  const rows: RefusedRow[] = [];
  let headers: readonly string[] | undefined;
  const fail = (message: string): SourceError =>
    new SourceError('file-unreadable', `${path}: ${message}`, { subject: path });
  for await (const { row: line, cells } of records as AsyncIterable<FileRecord>) {
    if (headers === undefined) {
      if (columns.some((name, at) => cells[at]?.trim() !== name))
        throw fail(`first columns are not ${columns.join(', ')}`);
      headers = cells.slice(columns.length);
      continue;
    }
    if (cells.every((cell) => cell.trim() === '')) continue;
    const [file = '', sheet = '', row = '', codes = '', reasons = '', ...own] = cells;
    const one = { file, sheet, row: Number(row), codes, reasons, cells: bare(own, headers.length) };
    if (!/^\d+$/.test(row)) throw fail(`row ${line} has no row number`);
    if (seen.has(placeOf(one))) throw fail(`row ${line} mends a row that was mended before`);
    seen.add(placeOf(one));
    rows.push(one);
  }
  if (headers === undefined) throw fail('file is empty');
  return { headers, rows };
}
