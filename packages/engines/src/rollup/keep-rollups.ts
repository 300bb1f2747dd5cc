import type { Rollup, StandardTable } from '@qianliyan/sdk';
import { withWorkspace } from '../load/workspace.js';
import type { Workspace, WriteOptions } from '../load/workspace.js';
import type { JoinedParts, Part, RollupFile, StoredTable } from '../store/manifest.js';
import type { Store } from '../store/store.js';
import { rollupId } from './rollup-id.js';
import { clustersOf } from './units.js';
import { joinRollup, writeRollups } from './write-rollups.js';

/** How rollups are kept. */
export interface KeepOptions extends WriteOptions {
  /** Rows a part must have to be worth these rollups; the store's own bound unless told. */
  readonly from?: number;
}

/**
 * Keeps rollups, beside those of the store, with every part that lacks them, puts those of closed months together, and lets go of
 * what no definition asks for any more; returns the snapshot that has them, which is the current one when nothing was to do. Parts that a night did
 * not touch keep theirs, so what it costs is that night's rows. 汇总保留
 * @throws StoreError `publish-conflict`, `write-failed`; SourceError `aborted`.
 */
export async function keepRollups(
  store: Store,
  rollups: readonly Rollup[],
  { from = store.rollupsFrom, ...options }: KeepOptions = {},
): Promise<string> {
  const base = store.current();
  const works = Object.entries(base.manifest.tables).flatMap(([name, table]) => {
    const of = store.standard[name];
    const own = rollups.filter((rollup) => rollup.table === name);
    return table && of && !isKept(table, own, store, from) ? [{ name, of, table, own }] : [];
  });
  if (works.length === 0) return base.id;
  return withWorkspace(store, base, options, async (work) => {
    const tables = { ...base.manifest.tables };
    for (const { name, of, table, own } of works) tables[name] = await keepOf(work, of, table, own, from);
    return (await store.publish(base, { ...base.manifest, parent: base.id, tables })).id;
  });
}

const isKept = (table: StoredTable, rollups: readonly Rollup[], store: Store, from: number): boolean =>
  table.parts.every(
    (part) => lacking(part, rollups, from).length === 0 && stale(part, [...store.rollups, ...rollups]).length === 0,
  ) &&
  JSON.stringify(joinable(table.parts).map(filesOf)) === JSON.stringify((table.joined ?? []).map(({ parts }) => parts));

const lacking = ({ rows, rollups: kept = {} }: Part, rollups: readonly Rollup[], from: number): readonly Rollup[] =>
  rows < from ? [] : rollups.filter((rollup) => kept[rollupId(rollup)] === undefined);

const stale = ({ rollups: kept = {} }: Part, rollups: readonly Rollup[]): readonly string[] => {
  const ids = new Set(rollups.map(rollupId));
  return Object.keys(kept).filter((id) => !ids.has(id));
};

async function keepOf(
  work: Workspace,
  of: StandardTable,
  table: StoredTable,
  rollups: readonly Rollup[],
  from: number,
): Promise<StoredTable> {
  const all = [...work.store.rollups.filter((rollup) => rollup.table === of.name), ...rollups];
  const parts: Part[] = [];
  for (const part of table.parts) {
    const missing = lacking(part, rollups, from);
    const file = work.store.path('parts', part.file);
    const made = missing.length > 0 ? await writeRollups(work, of, file, part, missing) : {};
    const gone = stale(part, all);
    const kept = Object.entries({ ...part.rollups, ...made }).filter(([id]) => !gone.includes(id));
    const { rollups: _, ...plain } = part;
    parts.push(kept.length > 0 ? { ...plain, rollups: Object.fromEntries(kept) } : plain);
  }
  const joined: JoinedParts[] = [];
  for (const group of joinable(parts)) joined.push(await joinOf(work, of, group, table.joined ?? [], all));
  const { joined: __, ...plain } = table;
  return { ...plain, parts, ...(joined.length > 0 && { joined }) };
}

const filesOf = (parts: readonly Part[]): readonly string[] => parts.map(({ file }) => file);

/**
 * The parts with rollups that are put together: of each year's months, of the newest year's quarters, and in the newest month, which
 * the next night may touch, of those that have days in common.
 */
function joinable(parts: readonly Part[]): Part[][] {
  const months = parts.filter(({ partition, rollups }) => rollups && /^\d{4}-\d{2}$/.test(partition));
  const newest = months.reduce((last, { partition }) => (partition > last ? partition : last), '');
  const spans = new Map<string, Part[]>();
  for (const part of months) {
    const span = part.partition === newest ? newest : spanNamed(part.partition, newest);
    spans.set(span, [...(spans.get(span) ?? []), part]);
  }
  const open = (spans.get(newest) ?? []).filter(({ days }) => days !== null);
  spans.delete(newest);
  return [...spans.values(), ...clustersOf(open)].filter((group) => group.length > 1);
}

/** The year of a month, or its quarter in the newest month's year: windows begin with quarters. */
function spanNamed(partition: string, newest: string): string {
  const year = partition.slice(0, 4);
  return year === newest.slice(0, 4) ? `${year}Q${Math.ceil(Number(partition.slice(5)) / 3)}` : year;
}

async function joinOf(
  work: Workspace,
  of: StandardTable,
  parts: readonly Part[],
  known: readonly JoinedParts[],
  rollups: readonly Rollup[],
): Promise<JoinedParts> {
  const files = filesOf(parts);
  const before = known.find((one) => JSON.stringify(one.parts) === JSON.stringify(files))?.rollups ?? {};
  const kept: Record<string, RollupFile> = {};
  for (const rollup of rollups) {
    const id = rollupId(rollup);
    const file = before[id] ?? (await joinRollup(work, rollup, of, parts, known));
    if (file) kept[id] = file;
  }
  return { parts: files, rollups: kept };
}
