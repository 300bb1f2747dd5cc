import type { Quarantined } from '@qianliyan/engines';
import { QianliyanError } from '@qianliyan/sdk';
import { refusedHeader, refusedLine } from './refused-rows.js';

/**
 * Rows of one batch that the store refused, as a file to be mended: columns of the standard, cells as they were sent.
 * @throws QianliyanError `mapping-invalid` when there are none, or rows of several tables.
 */
export function storedRows(
  entries: readonly Quarantined[],
  batchId: string,
): { readonly text: string; readonly rows: number } {
  const [first] = entries;
  const tables = new Set(entries.map(({ table }) => table));
  if (first === undefined || tables.size !== 1)
    throw new QianliyanError(
      'mapping-invalid',
      `batch has refused rows of ${tables.size} tables, not of one: ${batchId}`,
      {
        subject: batchId,
      },
    );
  const headers = Object.keys(first.record);
  const rows = new Map<number, Quarantined[]>();
  for (const entry of entries) rows.set(entry.row, [...(rows.get(entry.row) ?? []), entry]);
  const lines = [...rows].map(([row, faults]) =>
    refusedLine({
      ...{ file: `${first.table}.csv`, sheet: '', row },
      codes: faults.map(({ code }) => code).join(' '),
      reasons: faults.map(({ zh }) => zh).join('；'),
      cells: headers.map((name) => {
        const cell = faults[0]?.record[name];
        return typeof cell === 'string' ? cell : '';
      }),
    }),
  );
  return { text: refusedHeader(headers) + lines.join(''), rows: rows.size };
}
