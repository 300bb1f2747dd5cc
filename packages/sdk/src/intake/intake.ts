import { QianliyanError, SourceError } from '../errors.js';
import type { MoneyUnit } from '../money.js';
import { AmountAccount } from './amount-account.js';
import type { AmountSum } from './amount-account.js';
import { mappingTable } from './define-mapping.js';
import type { MappableTables } from './define-mapping.js';
import { readDelimited } from './delimited.js';
import type { FileRecord } from './file-record.js';
import { filePlan } from './file-plan.js';
import type { FilePlan } from './file-plan.js';
import type { Mapping } from './mapping.js';
import { quarantinedRow } from './quarantined-row.js';
import type { Fault, QuarantinedRow } from './quarantined-row.js';
import { readRow } from './read-row.js';
import type { RowValues } from './row-reader.js';
import { TotalsControl } from './totals.js';
import type { ControlTotal } from './totals.js';

/** A row that became a row of the standard. */
export interface AcceptedRow {
  readonly kind: 'accepted';
  readonly row: number;
  readonly values: RowValues;
}

/** The account of one file: `received = accepted + quarantined`, in rows and in fen, and what was no row of data. 核对结果 */
export interface Reconciliation {
  readonly kind: 'done';
  readonly file: string;
  readonly received: number;
  readonly accepted: number;
  readonly quarantined: number;
  /** Empty rows, which are no rows. */
  readonly blank: number;
  /** Rows left out because the mapping says so: `skipRows`, and all from `until` on. 略过的行 */
  readonly skipped: number;
  /** Rows among the received that a workbook hides. 隐藏行 */
  readonly hidden: number;
  /** What became of each amount column. */
  readonly sums: Readonly<Record<string, AmountSum>>;
  /** The file's totals rows, each equal to the rows it covers. */
  readonly totals: readonly ControlTotal[];
  /** Headers as read, and the units that held for the whole file. */
  readonly headers: readonly string[];
  readonly units: Readonly<Record<string, MoneyUnit>>;
}

/** How far an import is. 进度 */
export interface IntakeProgress {
  readonly rows: number;
  /** Bytes read; 0 where records come from elsewhere. */
  readonly bytes: number;
}

interface CommonOptions {
  readonly file: string;
  readonly mapping: Mapping;
  /** A city's extension of the standard; the published one unless told. */
  readonly standard?: MappableTables;
  readonly signal?: AbortSignal;
  /** Called once, when the header is read: the names of the file's columns, and units that hold for the whole file. */
  readonly onOpen?: (opened: Pick<Reconciliation, 'headers' | 'units'>) => void;
  /** Called every few thousand rows and at the end. */
  readonly onProgress?: (progress: IntakeProgress) => void;
}

/** What one import needs: the records of any reader, or the chunks of a delimited file. */
export type IntakeOptions = CommonOptions &
  (
    | { readonly records: AsyncIterable<FileRecord>; readonly chunks?: never }
    | { readonly chunks: AsyncIterable<Uint8Array | string>; readonly records?: never }
  );

const often = 4096;

/** Extra cells of a line are no fault as long as they are empty; a workbook does not store empty cells at the end of a row. */
const fits = ({ cells, sheet }: FileRecord, width: number): boolean =>
  cells.length === width ||
  (cells.length > width ? cells.slice(width).every((cell) => cell.trim() === '') : sheet !== undefined);

const isBlank = ({ cells, faults }: FileRecord): boolean =>
  faults === undefined && cells.every((cell) => cell.trim() === '');

async function* counted(chunks: AsyncIterable<Uint8Array | string>, count: { bytes: number }) {
  for await (const chunk of chunks) {
    count.bytes += chunk.length;
    yield chunk;
  }
}

/**
 * Takes in a file through a mapping: every row comes out accepted or quarantined, in order, and the account comes last. Totals rows of
 * the file are controls, not data. Nothing is written here: a caller that stops early, cancels or meets an error has taken nothing in.
 * @throws QianliyanError `mapping-invalid` when headers and mapping do not meet; SourceError `file-unreadable`, `aborted`, and
 * `batch-not-reconciled` when a totals row does not equal the rows it covers.
 */
export async function* intake(options: IntakeOptions): AsyncGenerator<AcceptedRow | QuarantinedRow | Reconciliation> {
  const { file, mapping, signal, onProgress, standard } = options;
  const { encoding, delimiter, skipRows, until } = mapping;
  const table = mappingTable(mapping, standard);
  const progress = { bytes: 0 };
  const records =
    options.records ??
    readDelimited(counted(options.chunks, progress), {
      file,
      ...(encoding && { encoding }),
      ...(delimiter && { delimiter }),
      ...(signal && { signal }),
    });
  const left = new Set(skipRows);
  const told =
    mapping.headerRows ?? (mapping.headerRow === undefined ? undefined : [mapping.headerRow, mapping.headerRow]);
  const head: { above: FileRecord[]; header: FileRecord[] } = { above: [], header: [] };
  const count = { received: 0, accepted: 0, quarantined: 0, blank: 0, skipped: 0, hidden: 0 };
  let plan: FilePlan | undefined;
  let account = new AmountAccount([]);
  let control = new TotalsControl(file, [], undefined);
  let ended = false;
  const open = (): FilePlan => {
    if (head.header.length === 0)
      throw new QianliyanError('mapping-invalid', `file has no header row ${told?.[0] ?? 1}: ${file}`, {
        subject: file,
      });
    const made = filePlan(table, mapping, file, head);
    const amounts = made.columns.filter(
      ({ name, column }) => column.type === 'fen' && mapping.columns[name] !== undefined,
    );
    const checked = mapping.totals !== false && mapping.totals?.check === false ? [] : amounts;
    account = new AmountAccount(amounts);
    control = new TotalsControl(
      file,
      checked.filter(({ place }) => place >= 0),
      made.level,
    );
    options.onOpen?.({ headers: made.headers, units: made.units });
    return made;
  };
  for await (const record of records) {
    const { row, cells } = record;
    if (plan === undefined) {
      const [from, to] = told ?? [row, row];
      if (row < (from ?? row)) head.above.push(record);
      else if (row <= (to ?? row)) head.header.push(record);
      if (row < (to ?? row)) continue;
      plan = open();
      if (head.header.at(-1) === record) continue;
    }
    if (signal?.aborted) throw new SourceError('aborted', `import cancelled: ${file}`, { subject: file });
    if (ended || left.has(row)) {
      count.skipped += 1;
      continue;
    }
    if (isBlank(record)) {
      count.blank += 1;
      continue;
    }
    if (until !== undefined) {
      const first = cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
      ended = until.some((start) => first.startsWith(start));
      if (ended) {
        count.skipped += 1;
        continue;
      }
    }
    const rank = plan.rank(record);
    if (rank !== undefined) {
      control.total(record, rank);
      continue;
    }
    count.received += 1;
    if (record.hidden) count.hidden += 1;
    if (onProgress && count.received % often === 0) onProgress({ rows: count.received, bytes: progress.bytes });
    const reading = fits(record, plan.headers.length) ? readRow(plan.columns, record) : undefined;
    account.add(reading);
    control.add(reading);
    if (reading?.problems.length === 0) {
      count.accepted += 1;
      yield { kind: 'accepted', row, values: reading.values };
      continue;
    }
    count.quarantined += 1;
    const faults =
      reading?.problems.map(({ code, name, header, raw }): Fault => ({ code, column: header ?? name, raw })) ?? [];
    const [first = { code: 'ragged-row', column: null, raw: cells.join(' | ') } as const, ...rest] = faults;
    yield quarantinedRow(file, record, [first, ...rest]);
  }
  const { headers, units } = plan ?? open();
  const totals = control.end();
  if (signal?.aborted) throw new SourceError('aborted', `import cancelled: ${file}`, { subject: file });
  onProgress?.({ rows: count.received, bytes: progress.bytes });
  yield { kind: 'done', file, ...count, sums: account.result(), totals, headers, units };
}
