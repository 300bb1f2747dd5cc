import { copyFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { addFen, amountText, fen, parseAmount, QianliyanError } from '@qianliyan/sdk';
import type { BatchFile, BatchManifest, Fen } from '@qianliyan/sdk';
import type { MappableTables, Reconciliation } from '@qianliyan/sdk/intake';
import { importedFrom } from '../import-file.js';
import type { ImportedFrom, ImportReport } from '../import-file.js';
import { batchBase, jsonOf } from './batch-base.js';
import type { BatchBase } from './batch-base.js';
import { HashedFile, writeBatch } from './batch-writer.js';
import { fixRows } from './fix-rows.js';
import { fixStored } from './fix-stored.js';
import { readRefused } from './refused-rows.js';
import type { RefusedRows } from './refused-rows.js';

/** What mending refused rows needs. */
export interface FixOptions {
  /** The mended rows, in the form they were written out. */
  readonly file: string;
  /** Folder of the batch they belong to. */
  readonly batch: string;
  /** Inbox the next revision is written to. */
  readonly out: string;
  /** Encoding of the mended file, when a spreadsheet saved it as GB18030. */
  readonly encoding?: 'gb18030';
  readonly standard?: MappableTables;
  readonly signal?: AbortSignal;
}

const oneFile = (mended: RefusedRows, path: string): string => {
  const files = new Set(mended.rows.map((row) => row.file));
  const [file] = files;
  if (files.size !== 1 || file === undefined)
    throw new QianliyanError(
      'mapping-invalid',
      `rows of one file can be mended at a time, not of ${files.size}: ${path}`,
      {
        subject: path,
      },
    );
  return file;
};

/** Control totals of the next revision: what was, less what was replaced, and what came in. */
const nextControl = (file: BatchFile, removed: Readonly<Record<string, Fen>>, account: Reconciliation) =>
  Object.fromEntries(
    Object.entries(file.control).map(([name, before]) => {
      const less = fen(-(removed[name] ?? 0));
      const sum = addFen(parseAmount(before, '元'), less, account.sums[name]?.accepted ?? fen(0));
      return [name, amountText(sum, '元')];
    }),
  );

async function copyOthers(base: BatchBase, but: BatchFile, building: string): Promise<void> {
  for (const { file } of base.batch.files)
    if (file !== but.file) await copyFile(join(base.folder, file), join(building, file));
}

/**
 * Rows that were refused come again, mended: batch and mended rows make the batch's next revision, which replaces it whole, so nothing
 * is counted twice and nothing is lost. Takes rows an import refused (`quarantine.csv` of the batch) and rows the store refused
 * (`qianliyan quarantine --export`). 隔离行改好后重新导入
 * @throws QianliyanError `mapping-invalid`, `rows-rejected`; SourceError `file-unreadable`, `aborted`.
 */
export async function fixBatch(options: FixOptions): Promise<ImportReport> {
  const { standard, signal, encoding } = options;
  const base = await batchBase(options.batch);
  const mended = await readRefused(options.file, { ...(encoding && { encoding }) });
  const name = oneFile(mended, options.file);
  const stored = base.batch.files.find((one) => one.file === name || `${one.table}.csv` === name);
  const file = stored ?? (base.batch.files[0] as BatchFile);
  const { feed, businessDate, provenance, format } = base.batch;
  const revision = base.batch.revision + 1;
  const batchId = [feed, businessDate, `r${revision}`, basename(options.file)].join('-');
  const folder = join(options.out, batchId);
  return writeBatch(folder, async (building) => {
    const out = await HashedFile.create(join(building, file.file));
    const settings = { out, building, ...(standard && { standard }), ...(signal && { signal }) };
    try {
      const from = (stored ? undefined : await jsonOf(join(base.folder, importedFrom))) as ImportedFrom | undefined;
      const { account, quarantined, removed } = from
        ? { ...(await fixRows(base, from, mended, settings)), removed: { rows: 0, sums: {} } }
        : { ...(await fixStored(base, file, mended, settings)), quarantined: [] };
      const sha256 = await out.end();
      const rows = file.rows - removed.rows + account.accepted;
      const next: BatchFile = { ...file, rows, control: nextControl(file, removed.sums, account), sha256 };
      const files = base.batch.files.map((one) => (one === file ? next : one));
      const batch: BatchManifest = { format, batchId, feed, businessDate, revision, provenance, files };
      await copyOthers(base, file, building);
      if (from) await writeFile(join(building, importedFrom), JSON.stringify(from, null, 2));
      else await copyFile(join(base.folder, importedFrom), join(building, importedFrom)).catch(() => undefined);
      return { batch, result: { folder, account, quarantined } };
    } catch (error) {
      await out.close();
      throw error;
    }
  });
}
