import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { amountText, QianliyanError } from '@qianliyan/sdk';
import type { BatchManifest, Day } from '@qianliyan/sdk';
import { defineMapping } from '@qianliyan/sdk/intake';
import type { MappableTables, Mapping, QuarantinedRow, Reconciliation } from '@qianliyan/sdk/intake';
import { HashedFile, writeBatch } from './import/batch-writer.js';
import { csvLine } from './import/csv-text.js';
import { openRecords } from './import/open-records.js';
import { writeRows } from './import/write-rows.js';

/** How far an import is: rows taken in, bytes read, of how many. 进度 */
export interface ImportProgress {
  readonly rows: number;
  readonly bytes: number;
  readonly of: number;
}

/** What one import of a foreign file needs. */
export interface ImportOptions {
  readonly file: string;
  readonly mapping: Mapping;
  /** A city's extension of the standard; the published one unless told. */
  readonly standard?: MappableTables;
  /** Inbox the batch folder is written to. */
  readonly out: string;
  readonly feed: string;
  readonly businessDate: Day;
  /** 1 unless told; a correction of the same feed and day has a higher one. 修订号 */
  readonly revision?: number;
  readonly signal?: AbortSignal;
  /** Called as rows are read. */
  readonly onProgress?: (progress: ImportProgress) => void;
}

/** What came of it: the batch folder, the account, and the first thousand rows kept aside; all stand in its `quarantine.csv`. */
export interface ImportReport {
  readonly folder: string;
  readonly account: Reconciliation;
  readonly quarantined: readonly QuarantinedRow[];
}

/** What an import leaves beside the batch, for the rows that are mended and come again. */
export interface ImportedFrom {
  readonly file: string;
  readonly mapping: Mapping;
  readonly headers: Reconciliation['headers'];
  readonly units: Reconciliation['units'];
}

/** Name of that file in the batch folder. */
export const importedFrom = 'import.json';

/** What a batch's `feed` looks like; feed and mapping also name the folder. */
const nameShape = /^[\p{L}\p{N}._-]+$/u;

/**
 * Turns a foreign file (CSV and the like, .xlsx, NDJSON, Parquet, told apart by content) into a batch folder of the standard's own format,
 * which `sync` then takes in by the one door. The folder appears whole, by a rename, or not at all. 导入外部文件
 * @throws QianliyanError `mapping-invalid`; SourceError `file-kind`, `file-unreadable`, `file-too-large`, `file-hostile`,
 * `batch-not-reconciled` when a totals row does not equal its rows, `aborted`.
 */
export async function importFile(options: ImportOptions): Promise<ImportReport> {
  const { mapping, standard, feed, businessDate, revision = 1, signal, onProgress } = options;
  for (const name of [feed, mapping.id]) {
    if (!nameShape.test(name))
      throw new QianliyanError('mapping-invalid', `no name of letters, digits and ._-: ${name}`, { subject: name });
  }
  defineMapping(mapping, standard);
  const file = basename(options.file);
  const source = await openRecords(options.file, mapping, signal);
  const batchId = [feed, businessDate, `r${revision}`, mapping.id, file].join('-');
  const folder = join(options.out, batchId);
  return writeBatch(folder, async (building) => {
    const name = `${mapping.table}.csv`;
    const out = await HashedFile.create(join(building, name));
    try {
      out.add(csvLine(Object.keys(mapping.columns)));
      const settings = {
        ...{ file, mapping, records: source.records },
        ...(standard && { standard }),
        ...(signal && { signal }),
        onProgress: ({ rows }: { readonly rows: number }) =>
          onProgress?.({ rows, bytes: source.bytes(), of: source.size }),
      };
      const { account, quarantined } = await writeRows(settings, out, building);
      const sha256 = await out.end();
      const control = Object.fromEntries(
        Object.entries(account.sums).map(([column, sum]) => [column, amountText(sum.accepted, '元')]),
      );
      const batch: BatchManifest = {
        ...{ format: 'qianliyan-batch/1', batchId, feed, businessDate, revision, provenance: 'official' },
        files: [{ table: mapping.table, file: name, rows: account.accepted, control, sha256 }],
      };
      const { headers, units } = account;
      const from: ImportedFrom = { file, mapping, headers, units };
      await writeFile(join(building, importedFrom), JSON.stringify(from, null, 2));
      return { batch, result: { folder, account, quarantined } };
    } catch (error) {
      await out.close();
      throw error;
    }
  });
}
