import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Manifest, Part, Store } from '../src/index.js';
import { fenColumnsOf } from '../src/sql/column-types.js';
import { identifier } from '../src/sql/literal.js';
import { parquetRows, partRows } from '../src/sql/parquet.js';
import { openSession } from '../src/sql/session.js';
import type { Session } from '../src/sql/session.js';
import { manifestFiles } from '../src/store/manifest-files.js';

let opened: Promise<Session> | undefined;

/** One engine for all counting. */
const counter = (): Promise<Session> => (opened ??= openSession(tmpdir(), { threads: 1 }));

/** What parts of this content were found to be: a file that is byte for byte the same need not be counted again. */
const judged = new Map<string, readonly string[]>();

async function partFaults(store: Store, session: Session, name: string, part: Part): Promise<readonly string[]> {
  const at = store.path('parts', part.file);
  const kept = Object.values(part.rollups ?? {}).filter((one) => one !== null);
  for (const { file, sha256, bytes } of [part, ...kept]) {
    const found = await store.files.digest(store.path('parts', file));
    if (found.sha256 !== sha256 || found.bytes !== bytes) return [`${file} is not what was written`];
  }
  const known = judged.get(JSON.stringify(part));
  if (known) return known;
  const table = store.standard[name];
  if (!table) return [`unknown table: ${name}`];
  const sums = fenColumnsOf(table).map((column) => [column, `CAST(sum(${identifier(column)}) AS VARCHAR)`] as const);
  const asked = ['count(*) AS "rows"', ...sums.map(([column, sql]) => `${sql} AS ${identifier(`sum ${column}`)}`)];
  const [row = {}] = await session.all(`SELECT ${asked.join(', ')} FROM ${partRows(table, [at])}`);
  const wrong = sums.filter(([column]) => (row[`sum ${column}`] ?? '0') !== part.sums[column]);
  const faults = [
    ...(Number(row['rows']) === part.rows ? [] : [`${part.file} holds ${String(row['rows'])} rows, not ${part.rows}`]),
    ...wrong.map(([column]) => `${part.file} sums to ${String(row[`sum ${column}`])} of ${column}`),
  ];
  judged.set(JSON.stringify(part), faults);
  return faults;
}

/** Each batch's refused rows must stand in the quarantine, as many as were counted. */
async function quarantineFaults(store: Store, session: Session, { quarantine, batches }: Manifest): Promise<string[]> {
  const files = quarantine.map(({ file }) => store.path('parts', file));
  const rows =
    files.length === 0
      ? []
      : await session.all(
          `SELECT "batchId", count(DISTINCT ("table", "row")) AS "rows" FROM ${parquetRows(files)} GROUP BY ALL`,
        );
  const held = new Map(rows.map((row) => [String(row['batchId']), Number(row['rows'])]));
  return batches
    .filter(({ batchId, quarantined }) => (held.get(batchId) ?? 0) !== quarantined)
    .map(({ batchId, quarantined }) => `quarantine holds ${held.get(batchId) ?? 0} of ${quarantined} rows: ${batchId}`);
}

/** What is wrong with a snapshot of a store, the current one unless told: nothing, if every file is there and says what the manifest says. */
export async function faultsOf(store: Store, snapshot = store.current().id): Promise<readonly string[]> {
  const { manifest } = store.snapshot(snapshot);
  const lost = manifestFiles(manifest).filter(
    (file) => !store.files.list(store.path('parts', path.dirname(file))).includes(path.basename(file)),
  );
  if (lost.length > 0) return lost.map((file) => `${file} is not there`);
  const session = await counter();
  const faults: string[] = [];
  for (const [name, table] of Object.entries(manifest.tables))
    for (const part of table?.parts ?? []) faults.push(...(await partFaults(store, session, name, part)));
  return [...faults, ...(await quarantineFaults(store, session, manifest))];
}

/** Files under `parts/` and `manifests/` that no listed snapshot holds; after a collection there are none. */
export function strayFiles(store: Store, snapshots: readonly string[]): readonly string[] {
  const held = new Set(snapshots.flatMap((id) => manifestFiles(store.snapshot(id).manifest)));
  const parts = store.files
    .list(store.path('parts'))
    .flatMap((folder) => store.files.list(store.path('parts', folder)).map((name) => `${folder}/${name}`));
  const manifests = store.files.list(store.path('manifests')).filter((name) => !snapshots.includes(name.slice(0, -5)));
  return [...parts.filter((file) => !held.has(file)), ...manifests, ...store.files.list(store.path('tmp'))];
}
