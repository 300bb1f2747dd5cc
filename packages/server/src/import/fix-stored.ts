import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addFen, fen, parseAmount, QianliyanError, SourceError } from '@qianliyan/sdk';
import type { BatchFile, Fen } from '@qianliyan/sdk';
import { intake, readDelimited } from '@qianliyan/sdk/intake';
import type { FileRecord, MappableTables, Mapping, Reconciliation } from '@qianliyan/sdk/intake';
import { batchText } from './batch-base.js';
import type { BatchBase } from './batch-base.js';
import type { HashedFile } from './batch-writer.js';
import { csvLine } from './csv-text.js';
import type { RefusedRows } from './refused-rows.js';

/** A batch's file written anew: what the rows that were replaced added up to, and the account of those that replace them. */
export interface Replaced {
  readonly account: Reconciliation;
  readonly removed: { readonly rows: number; readonly sums: Readonly<Record<string, Fen>> };
}

const sumsOf = (file: BatchFile, rows: readonly Readonly<Record<string, string>>[]): Record<string, Fen> =>
  Object.fromEntries(
    Object.keys(file.control).map((name) => [
      name,
      addFen(fen(0), ...rows.map((row) => parseAmount(row[name] || '0', '元'))),
    ]),
  );

/** Checks mended rows by the rules of the standard alone; every one must pass. */
async function checked(file: BatchFile, mended: RefusedRows, standard?: MappableTables): Promise<Reconciliation> {
  const mapping: Mapping = {
    ...{ format: 'qianliyan-mapping/1', id: file.table, name: { zh: file.table, en: file.table }, table: file.table },
    totals: false,
    columns: Object.fromEntries(mended.headers.map((name) => [name, { from: name }])),
  };
  async function* records(): AsyncGenerator<FileRecord> {
    yield { row: 0, cells: mended.headers };
    for (const { row, cells } of mended.rows) yield { row, cells };
  }
  let account: Reconciliation | undefined;
  for await (const entry of intake({ file: file.file, mapping, records: records(), ...(standard && { standard }) })) {
    if (entry.kind === 'quarantined')
      throw new QianliyanError('rows-rejected', entry.message.en, { subject: file.file });
    if (entry.kind === 'done') account = entry;
  }
  if (account === undefined) throw new Error('intake ended without an account');
  return account;
}

/**
 * Rows the store had refused, mended: they take the place of the batch's rows of the same number.
 * @throws QianliyanError `rows-rejected` when a mended row still breaks a rule; SourceError `file-unreadable` when a row is not there.
 */
export async function fixStored(
  base: BatchBase,
  file: BatchFile,
  mended: RefusedRows,
  write: { readonly out: HashedFile; readonly building: string; readonly standard?: MappableTables },
): Promise<Replaced> {
  const account = await checked(file, mended, write.standard);
  const wanted = new Map(mended.rows.map((row) => [row.row, row.cells]));
  const removed: Record<string, string>[] = [];
  let header: readonly string[] | undefined;
  for await (const { row, cells } of readDelimited(batchText(base, file), { file: file.file })) {
    const cellsNow = header === undefined ? undefined : wanted.get(row - 1);
    if (header !== undefined && cellsNow !== undefined) {
      removed.push(Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])));
      const by = new Map(mended.headers.map((name, at) => [name, cellsNow[at] ?? '']));
      write.out.add(csvLine(header.map((name) => by.get(name) ?? '')));
    } else write.out.add(csvLine(cells));
    header ??= cells;
    await write.out.flush();
  }
  if (removed.length !== wanted.size)
    throw new SourceError('file-unreadable', `not every mended row is a row of ${file.file}`, { subject: file.file });
  await copyFile(join(base.folder, 'quarantine.csv'), join(write.building, 'quarantine.csv')).catch(() => undefined);
  return { account, removed: { rows: removed.length, sums: sumsOf(file, removed) } };
}
