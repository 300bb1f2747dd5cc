import type { StandardTable } from '@qianliyan/sdk';
import { issueWords } from '@qianliyan/sdk/intake';
import type { RowIssueCode } from '@qianliyan/sdk/intake';
import { parquetRows } from '../sql/parquet.js';
import { withWorkspace } from '../load/workspace.js';
import type { Store } from '../store/store.js';

/** One broken rule of one refused row. Staff only: `raw` and `record` hold what was sent. 隔离记录 */
export interface Quarantined {
  readonly batchId: string;
  readonly table: string;
  /** Row of the file, the first after the header is 1. */
  readonly row: number;
  readonly column: string;
  readonly code: RowIssueCode;
  /** The cell as sent; null when empty. */
  readonly raw: string | null;
  /** The whole row as sent, by column. */
  readonly record: Readonly<Record<string, unknown>>;
  readonly zh: string;
  readonly en: string;
}

/** Options of `quarantined`. */
export interface QuarantinedOptions {
  readonly batchId?: string;
  /** Entries at most, 1000 unless told. */
  readonly limit?: number;
}

function sentence(
  table: StandardTable | undefined,
  column: string,
  code: RowIssueCode,
): { readonly zh: string; readonly en: string } {
  const { zh, en } = issueWords(code);
  const of = table?.columns[column];
  return { zh: `${of?.zh ?? column}：${zh}`, en: `${of?.en ?? column} ${en}` };
}

/** Refused rows of the current snapshot, in the order of batches, tables, rows and columns. 隔离区 */
export async function quarantined(store: Store, options: QuarantinedOptions = {}): Promise<readonly Quarantined[]> {
  const { batchId, limit = 1000 } = options;
  const base = store.current();
  const parts = base.manifest.quarantine.filter((part) => batchId === undefined || part.batches.includes(batchId));
  if (parts.length === 0) return [];
  return withWorkspace(store, base, {}, async ({ session }) => {
    const files = parts.map((part) => store.path('parts', part.file));
    const where = batchId === undefined ? '' : 'WHERE "batchId" = $batchId';
    const rows = await session.all(
      `SELECT * FROM ${parquetRows(files)} ${where} LIMIT ${Math.trunc(limit)}`,
      batchId === undefined ? {} : { batchId },
    );
    return rows.map((row) => {
      const [table, column, code] = [String(row['table']), String(row['column']), row['code'] as RowIssueCode];
      return {
        batchId: String(row['batchId']),
        table,
        row: Number(row['row']),
        column,
        code,
        raw: row['raw'] as string | null,
        record: JSON.parse(String(row['record'])) as Record<string, unknown>,
        ...sentence(store.standard[table], column, code),
      };
    });
  });
}
