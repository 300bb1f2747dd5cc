import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { newStore } from '../../test/stores.js';
import { duckdbSource, openStore, putTable } from '../index.js';
import type { FilePort, Store } from '../index.js';
import { withWorkspace } from '../load/workspace.js';
import { diskFiles } from './files.js';

const region = { regionCode: '510000000', shortName: '演示', level: 'province' } as const;
const put = (store: Store, name: string) =>
  putTable(store, 'region', [{ ...region, name }], { provenance: 'official' });
const gone = (id: string) =>
  expect.objectContaining({ name: 'SourceError', code: 'snapshot-gone', subject: id }) as Error;

/** A store whose clock the test sets, and three snapshots of it. */
async function threeNights() {
  const clock = { time: 1000, now: () => clock.time };
  const { store } = await newStore(clock);
  const [first, second] = [await put(store, '甲'), await put(store, '乙')];
  return { clock, store, first, second };
}

test('a pinned snapshot stays readable until its lease ends, and is collected then', async () => {
  const { clock, store, first, second } = await threeNights();
  const lease = store.pin({ snapshot: first, for: 100 });
  expect(lease).toMatchObject({ expires: 1100, snapshot: { id: first } });
  const third = await put(store, '丙');
  expect(store.collect()).toEqual([second]);
  clock.time = 1099;
  expect(store.collect()).toEqual([]);
  expect(store.snapshot(first).manifest.tables.region?.parts).toHaveLength(1);
  clock.time = 1100;
  expect(store.collect()).toEqual([first]);
  expect(() => store.snapshot(first)).toThrow(gone(first));
  expect(() => lease.renew()).toThrow(gone(first));
  expect(() => store.pin({ snapshot: first, for: 100 })).toThrow(gone(first));
  expect(readdirSync(store.path('manifests'))).toEqual([`${third}.json`]);
});

test('a lease can be renewed, by another process too, and let go', async () => {
  const { clock, store, first } = await threeNights();
  const other = await openStore(store.folder, clock);
  const lease = other.pin({ snapshot: first, holder: 'reader-1', for: 100 });
  clock.time = 1090;
  expect(lease.renew()).toMatchObject({ expires: 1190, holder: 'reader-1' });
  clock.time = 1150;
  expect(store.collect()).toEqual([]);
  const second = other.pin({ for: 100 });
  lease.release();
  expect(store.collect()).toEqual([first]);
  second.release();
  second.release();
  other.close();
});

test('the current snapshot is pinned unless another is named, and the empty one can be', async () => {
  const { store } = await newStore();
  const empty = store.pin({ for: 100 });
  expect(empty.snapshot).toEqual(store.current());
  const id = await put(store, '甲');
  expect(store.pin({ for: 100 }).snapshot.id).toBe(id);
  store.collect();
  expect(empty.renew().snapshot.manifest.tables).toEqual({});
});

test('while a writer works, what it may be about to publish is not collected', async () => {
  const { clock, store, first } = await threeNights();
  const mine = store.path('parts', 'region', 'whole-0000000000000000.parquet');
  writeFileSync(mine, 'mine');
  mkdirSync(store.path('tmp', 'writer-1'));
  store.pin({ holder: 'writer-1', for: 100, writing: true });
  expect(store.collect()).toEqual([first]);
  expect(readdirSync(store.path('parts', 'region'))).toHaveLength(3);
  expect(readdirSync(store.path('tmp'))).toEqual(['writer-1']);
  clock.time = 1100;
  expect(store.collect()).toEqual([]);
  expect(readdirSync(store.path('parts', 'region'))).toHaveLength(1);
  expect(readdirSync(store.path('tmp'))).toEqual([]);
});

test('a reader without the right to write reads, and holds nothing', async () => {
  const { store, first, second } = await threeNights();
  const places = [
    store.folder,
    path.dirname(store.folder),
    ...['parts', 'manifests', 'tmp'].map((one) => store.path(one)),
  ];
  for (const folder of places) chmodSync(folder, 0o555);
  chmodSync(store.path('pointer.sqlite'), 0o444);
  const root = process.getuid?.() === 0;
  if (root) process.seteuid?.(65_534);
  try {
    const reading = await openStore(store.folder, { existing: true });
    const source = await duckdbSource(reading);
    expect(await source.describe()).toMatchObject({ snapshot: second });
    expect(reading.pin({ snapshot: first, for: 100 })).toMatchObject({ expires: null });
    await expect(put(reading, '丙')).rejects.toMatchObject({ code: 'write-failed' });
    source.close();
    reading.close();
  } finally {
    if (root) process.seteuid?.(0);
    for (const folder of places) chmodSync(folder, 0o755);
    chmodSync(store.path('pointer.sqlite'), 0o644);
  }
  expect(store.collect()).toEqual([first]);
});

test('a reader under whom the current snapshot gives way gets the new one', async () => {
  const { store, first, second } = await threeNights();
  store.collect();
  const stale = [first];
  const files: FilePort = {
    ...diskFiles,
    openPointer(at) {
      const pointer = diskFiles.openPointer(at);
      return { ...pointer, current: () => stale.pop() ?? pointer.current() };
    },
  };
  const reading = await openStore(store.folder, { files });
  expect(reading.current().id).toBe(second);
  stale.push(first);
  expect(reading.pin({ for: 100 }).snapshot.id).toBe(second);
  reading.close();
});

test('a writer whose base was collected before it began is told that another published', async () => {
  const { store, first } = await threeNights();
  const base = store.snapshot(first);
  store.collect();
  await expect(withWorkspace(store, base, {}, () => Promise.resolve())).rejects.toMatchObject({
    name: 'StoreError',
    code: 'publish-conflict',
    subject: first,
  });
  expect(readdirSync(store.path('tmp'))).toEqual([]);
});

test('a writer holds what it works on for as long as it works', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const { clock, store } = await threeNights();
  const base = store.current();
  await withWorkspace(store, base, {}, async () => {
    await put(store, '丙');
    for (let minutes = 0; minutes < 30; minutes += 2) {
      clock.time += 120_000;
      vi.advanceTimersByTime(120_000);
      store.collect();
      expect(store.snapshot(base.id)).toEqual(base);
      expect(readdirSync(store.path('tmp'))).toHaveLength(1);
    }
  });
  expect(store.collect()).toEqual([base.id]);
});
