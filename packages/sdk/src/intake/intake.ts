import { QianliyanError } from '../errors.js';
import type { MoneyUnit } from '../money.js';
import { AmountAccount } from './amount-account.js';
import type { AmountSum } from './amount-account.js';
import { readDelimited } from './delimited.js';
import type { Mapping } from './mapping.js';
import { issueWords } from './row-issue.js';
import type { RowIssue, Words } from './row-issue.js';
import { rowMapper } from './row-mapper.js';
import type { RowMapper } from './row-mapper.js';
import { rowReader } from './row-reader.js';
import type { RowReading, RowValues } from './row-reader.js';

/** A row that became a row of the standard. */
export interface AcceptedRow {
  readonly kind: 'accepted';
  readonly row: number;
  readonly values: RowValues;
}

/** A row kept aside: where it stands, which column broke which rule, the text as it came, and a sentence. 隔离行 */
export interface QuarantinedRow {
  readonly kind: 'quarantined';
  readonly file: string;
  readonly row: number;
  /** Header of the source column; null when the row as a whole is wrong. */
  readonly column: string | null;
  readonly code: RowIssue['code'];
  readonly raw: string;
  readonly message: Words;
}

/** The account of one file: `received = accepted + quarantined`, in rows and in fen. 核对结果 */
export interface Reconciliation {
  readonly kind: 'done';
  readonly file: string;
  readonly received: number;
  readonly accepted: number;
  readonly quarantined: number;
  /** Empty rows, which are no rows. */
  readonly blank: number;
  /** What became of each amount column. */
  readonly sums: Readonly<Record<string, AmountSum>>;
}

/** What one import needs. */
export interface IntakeOptions {
  readonly file: string;
  readonly chunks: AsyncIterable<Uint8Array | string>;
  readonly mapping: Mapping;
  readonly signal?: AbortSignal;
}

const fixedUnits = (mapping: Mapping): Record<string, MoneyUnit> =>
  Object.fromEntries(
    Object.entries(mapping.columns).flatMap(([name, rule]) =>
      'from' in rule && typeof rule.unit === 'string' ? [[name, rule.unit] as const] : [],
    ),
  );

const quarantine = (
  file: string,
  row: number,
  cells: readonly string[],
  map: RowMapper,
  issue: RowIssue,
): QuarantinedRow => {
  const header = issue.column === null ? null : map.headerOf(issue.column);
  const column = header ?? issue.column;
  const { zh, en } = issueWords(issue.code);
  const message = {
    zh: `${file} 第 ${row} 行${column === null ? '' : `“${column}”`}：${zh}`,
    en: `${file} row ${row}${column === null ? '' : ` ${column}`}: ${en}`,
  };
  return {
    kind: 'quarantined',
    file,
    row,
    column,
    code: issue.code,
    raw: header === null ? issue.raw : map.cell(cells, header),
    message,
  };
};

const ragged = (cells: readonly string[]): RowReading => ({
  issues: [{ code: 'ragged-row', column: null, raw: cells.join(' | ') }],
  partial: {},
});

/**
 * Takes in a delimited file through a mapping: every row comes out accepted or quarantined, in order, and the account comes last.
 * Nothing is written here: a caller that stops early, cancels or meets an error has taken nothing in.
 * @throws QianliyanError `mapping-invalid` when headers and mapping do not meet; SourceError `file-unreadable`, `aborted`.
 */
export async function* intake(options: IntakeOptions): AsyncGenerator<AcceptedRow | QuarantinedRow | Reconciliation> {
  const { file, mapping, chunks, signal } = options;
  const { encoding, delimiter, headerRow = 1 } = mapping;
  const read = rowReader(mapping.table, fixedUnits(mapping));
  const account = new AmountAccount(mapping);
  const count = { received: 0, accepted: 0, quarantined: 0, blank: 0 };
  let map: RowMapper | undefined;
  const settings = { file, ...(encoding && { encoding }), ...(delimiter && { delimiter }), ...(signal && { signal }) };
  for await (const { row, cells } of readDelimited(chunks, settings)) {
    if (row === headerRow)
      map = rowMapper(
        cells.map((name) => name.trim()),
        mapping,
        file,
      );
    if (row <= headerRow || map === undefined) continue;
    if (cells.length === 1 && cells[0] === '') {
      count.blank += 1;
      continue;
    }
    count.received += 1;
    const reading = cells.length === map.width ? read(map.texts(cells, row), map.units(cells)) : ragged(cells);
    if ('values' in reading) {
      count.accepted += 1;
      account.accept(reading.values);
      yield { kind: 'accepted', row, values: reading.values };
      continue;
    }
    count.quarantined += 1;
    account.quarantine(reading.issues, reading.partial);
    for (const issue of reading.issues.slice(0, 1)) yield quarantine(file, row, cells, map, issue);
  }
  if (map === undefined)
    throw new QianliyanError('mapping-invalid', `file has no header row ${headerRow}: ${file}`, { subject: file });
  yield { kind: 'done', file, ...count, sums: account.result() };
}
