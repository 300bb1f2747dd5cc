import type { StandardTable, StandardTables } from '@qianliyan/sdk';
import { literal } from '../sql/literal.js';
import { dataThroughOf } from '../store/data-through.js';
import type { Manifest, Part, StoredTable, TakenBatch } from '../store/manifest.js';
import { provenanceOf } from '../store/provenance.js';
import type { Store } from '../store/store.js';
import { writeQuarantine } from '../quarantine/write-quarantine.js';
import { readBatchFolder } from './batch-folder.js';
import { openCsv } from './csv-file.js';
import type { CsvFile } from './csv-file.js';
import { monthOf, originOf, planIntake } from './intake.js';
import type { Intake } from './intake.js';
import { loadTable } from './load-table.js';
import { movePlaces } from './moved-regions.js';
import { makePlaces } from './places.js';
import { makeRefused } from './stage.js';
import { reconcile, Totals } from './totals.js';
import { withWorkspace } from './workspace.js';
import type { Workspace, WriteOptions } from './workspace.js';

/** Where a load stands. */
export interface LoadProgress {
  readonly table: string;
  /** Files done and to do, over all tables. */
  readonly done: number;
  readonly total: number;
}

/** What bounds memory, however long a month or a file is. */
const stepBytes = 256 * 1024 * 1024;

/** Options of `loadBatches`. */
export interface LoadOptions extends WriteOptions {
  /** Bytes of CSV taken in at a time, 256 MiB unless told: a longer file is taken in pieces. */
  readonly stepBytes?: number;
  /** Called before each table's files. */
  readonly onProgress?: (progress: LoadProgress) => void;
}

/** What became of one table of a batch. */
export interface LoadedTable {
  readonly table: string;
  readonly received: number;
  readonly accepted: number;
  readonly quarantined: number;
}

/** What became of the batches of one call. 入库结果 */
export interface LoadReport {
  /** The snapshot that is current now. */
  readonly snapshot: string;
  readonly taken: readonly { readonly batchId: string; readonly tables: readonly LoadedTable[] }[];
  /** Batches taken in before with the same content. */
  readonly unchanged: readonly string[];
}

/**
 * Takes T+1 batch folders into the store as one new snapshot: all of them or none. 入库
 * Rows that break a rule of the standard go to quarantine; each batch must come out at its own control totals.
 * @throws SourceError `file-unreadable`, `batch-conflict`, `batch-not-reconciled`, `aborted`; StoreError `publish-conflict`, `write-failed`.
 */
export async function loadBatches(
  store: Store,
  folders: readonly string[],
  options: LoadOptions = {},
): Promise<LoadReport> {
  const base = store.current();
  const intake = planIntake(
    base.manifest,
    folders.map((folder) => readBatchFolder(folder, store.standard)),
    store.standard,
  );
  if (intake.batches.length === 0) return { snapshot: base.id, taken: [], unchanged: intake.unchanged };
  return withWorkspace(store, base, options, async (work) => {
    const totals = new Totals();
    await makeIntake(work, intake);
    const tables = await loadTables(work, base.manifest, intake, totals, options);
    reconcile(intake.files, totals);
    const taken = intake.batches.map((_, batch) => takenBatch(intake, batch, totals));
    const batches = [...base.manifest.batches, ...taken];
    const quarantine = await writeQuarantine(
      work,
      intake.batches.map((folder) => folder.batch.batchId),
    );
    const manifest: Manifest = {
      ...base.manifest,
      parent: base.id,
      dataThrough: dataThroughOf(batches, store.standard),
      tables,
      batches,
      quarantine: [...base.manifest.quarantine, ...quarantine],
    };
    const { id } = await store.publish(base, manifest);
    return {
      snapshot: id,
      taken: taken.map(({ batchId }, batch) => ({ batchId, tables: loadedTables(intake, batch, totals) })),
      unchanged: intake.unchanged,
    };
  });
}

async function makeIntake({ session }: Workspace, { batches }: Intake): Promise<void> {
  await session.run('CREATE TEMP TABLE intake (_batch INTEGER, _feed VARCHAR, _day DATE, _revision BIGINT)');
  const rows = batches.map(
    ({ batch }, index) => `(${index}, ${literal(batch.feed)}, DATE ${literal(batch.businessDate)}, ${batch.revision})`,
  );
  await session.run(`INSERT INTO intake VALUES ${rows.join(', ')}`);
  await makeRefused(session);
}

/** Months joined into one group hold so much of a step together: their rows are told apart again when they are written. */
const joinedShare = 1 / 8;

/**
 * Regions first, since every other table's places come from them; then month by month, so that memory is bounded by a month. Months
 * of few rows are one group, for each group costs the same dozen statements however little is in it.
 */
function groupsOf(
  standard: StandardTables,
  files: readonly CsvFile[],
  stepBytes: number,
): (readonly [StandardTable, readonly CsvFile[]])[] {
  return Object.values(standard).flatMap((table) => {
    const own = files.filter((file) => file.intake.table === table);
    const groups: { files: CsvFile[]; bytes: number }[] = [];
    for (const month of table.partition === 'month' ? monthsOf(own) : own.length > 0 ? [own] : []) {
      const bytes = month.reduce((sum, file) => sum + file.bytes, 0);
      const last = groups.at(-1);
      if (last && last.bytes + bytes <= stepBytes * joinedShare) {
        last.files.push(...month);
        last.bytes += bytes;
      } else groups.push({ files: [...month], bytes });
    }
    return groups.map((group) => [table, group.files] as const);
  });
}

/** Files by the month of their business day. */
function monthsOf(files: readonly CsvFile[]): readonly (readonly CsvFile[])[] {
  const months = new Map<string, CsvFile[]>();
  for (const file of files) {
    const month = monthOf(file.intake.folder.batch);
    months.set(month, [...(months.get(month) ?? []), file]);
  }
  return [...months.values()];
}

/** Of each table, the origins whose files are still to be taken in. */
function pendingOrigins(files: readonly CsvFile[]): (table: string) => Set<string> {
  const pending = new Map<string, Set<string>>();
  const of = (table: string) => {
    const found = pending.get(table) ?? new Set<string>();
    pending.set(table, found);
    return found;
  };
  for (const { intake } of files) of(intake.file.table).add(originOf(intake.folder.batch));
  return of;
}

async function loadTables(
  work: Workspace,
  base: Manifest,
  intake: Intake,
  totals: Totals,
  options: LoadOptions,
): Promise<Manifest['tables']> {
  const csvs: CsvFile[] = [];
  for (const file of intake.files) csvs.push(await openCsv(file, work.store.files));
  let tables: Partial<Record<string, StoredTable>> = { ...base.tables };
  await makePlaces(work, tables['region']);
  const pending = pendingOrigins(csvs);
  let done = 0;
  const atOnce = options.stepBytes ?? stepBytes;
  for (const [table, files] of groupsOf(work.store.standard, csvs, atOnce)) {
    const { name } = table;
    options.onProgress?.({ table: name, done, total: csvs.length });
    const old: readonly Part[] = tables[name]?.parts ?? [];
    const parts = await loadTable(work, table, old, files, pending(name), totals, atOnce);
    const sources = files.map((file) => file.intake.folder.batch.provenance);
    tables[name] = {
      ...tables[name],
      provenance: provenanceOf([...(old.length > 0 ? [tables[name]?.provenance ?? 'computed'] : []), ...sources]),
      parts,
    };
    if (name === 'region') tables = await movePlaces(work, tables);
    done += files.length;
    options.onProgress?.({ table: name, done, total: csvs.length });
  }
  return tables;
}

function loadedTables(intake: Intake, batch: number, totals: Totals): LoadedTable[] {
  return intake.files
    .filter((file) => file.batch === batch)
    .map(({ table }) => {
      const { accepted, refused } = totals.of(batch, table);
      return { table: table.name, received: accepted + refused, accepted, quarantined: refused };
    });
}

function takenBatch(intake: Intake, batch: number, totals: Totals): TakenBatch {
  const folder = intake.batches[batch];
  if (!folder) throw new RangeError(`unknown batch: ${batch}`);
  const { batchId, feed, businessDate, revision, backfill, files } = folder.batch;
  const loaded = loadedTables(intake, batch, totals);
  return {
    batchId,
    feed,
    businessDate,
    revision,
    ...(backfill && { backfill }),
    digest: folder.digest,
    tables: files.map((file) => file.table),
    received: loaded.reduce((sum, table) => sum + table.received, 0),
    quarantined: loaded.reduce((sum, table) => sum + table.quarantined, 0),
  };
}
