import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { amountText, fen, QianliyanError, standard } from '@qianliyan/sdk';
import type { BatchManifest, Column, Day, TableName } from '@qianliyan/sdk';
import { intake } from '@qianliyan/sdk/intake';
import type { Mapping, QuarantinedRow, Reconciliation, RowValues } from '@qianliyan/sdk/intake';

/** What one import of a foreign file needs. */
export interface ImportOptions {
  readonly file: string;
  readonly mapping: Mapping;
  /** Inbox the batch folder is written to. */
  readonly out: string;
  readonly feed: string;
  readonly businessDate: Day;
  /** 1 unless told; a correction of the same feed and day has a higher one. 修订号 */
  readonly revision?: number;
  readonly signal?: AbortSignal;
}

/** What came of it: the batch folder, the account, and the rows kept aside. */
export interface ImportReport {
  readonly folder: string;
  readonly account: Reconciliation;
  readonly quarantined: readonly QuarantinedRow[];
}

/** What a batch's `feed` looks like; feed and mapping also name the folder. */
const nameShape = /^[\p{L}\p{N}._-]+$/u;

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const cellText = (column: Column | undefined, value: RowValues[string] | undefined): string => {
  if (value === null || value === undefined) return '';
  return column?.type === 'fen' ? amountText(fen(Number(value)), '元') : quoted(String(value));
};

/**
 * Turns a foreign file into a batch folder of the standard's own format, which `sync` then takes in by the one door.
 * The folder appears whole, by a rename, or not at all. 导入外部文件
 * @throws QianliyanError `mapping-invalid`; SourceError `file-unreadable`, `aborted`.
 */
export async function importFile(options: ImportOptions): Promise<ImportReport> {
  const { mapping, feed, businessDate, revision = 1 } = options;
  for (const name of [feed, mapping.id]) {
    if (!nameShape.test(name))
      throw new QianliyanError('mapping-invalid', `no name of letters, digits and ._-: ${name}`, { subject: name });
  }
  const columns: Readonly<Record<string, Column>> = standard[mapping.table as TableName].columns;
  const names = Object.keys(mapping.columns);
  const batchId = [feed, businessDate, `r${revision}`, mapping.id, basename(options.file)].join('-');
  const folder = join(options.out, batchId);
  const building = `${folder}.part`;
  await rm(building, { recursive: true, force: true });
  await mkdir(building, { recursive: true });
  const name = `${mapping.table}.csv`;
  const out = await open(join(building, name), 'w');
  try {
    const hash = createHash('sha256');
    const write = async (text: string): Promise<void> => (hash.update(text), void (await out.write(text)));
    const quarantined: QuarantinedRow[] = [];
    let account: Reconciliation | undefined;
    let lines = `${names.join(',')}\n`;
    const entries = intake({
      file: basename(options.file),
      chunks: createReadStream(options.file),
      mapping,
      ...(options.signal && { signal: options.signal }),
    });
    for await (const entry of entries) {
      if (entry.kind === 'quarantined') quarantined.push(entry);
      else if (entry.kind === 'done') account = entry;
      else lines += `${names.map((column) => cellText(columns[column], entry.values[column])).join(',')}\n`;
      if (lines.length > 1 << 20) {
        await write(lines);
        lines = '';
      }
    }
    await write(lines);
    await out.close();
    if (account === undefined) throw new Error('intake ended without an account');
    const control = Object.fromEntries(
      Object.entries(account.sums).map(([column, sum]) => [column, amountText(sum.accepted, '元')]),
    );
    const batch: BatchManifest = {
      format: 'qianliyan-batch/1',
      batchId,
      feed,
      businessDate,
      revision,
      provenance: 'official',
      files: [{ table: mapping.table as TableName, file: name, rows: account.accepted, control, sha256: hash.digest('hex') }],
    };
    await writeFile(join(building, 'quarantine.json'), JSON.stringify(quarantined, null, 1));
    await writeFile(join(building, 'batch.json'), JSON.stringify(batch, null, 2));
    await rm(folder, { recursive: true, force: true });
    await rename(building, folder);
    return { folder, account, quarantined };
  } catch (error) {
    await out.close();
    await rm(building, { recursive: true, force: true });
    throw error;
  }
}
