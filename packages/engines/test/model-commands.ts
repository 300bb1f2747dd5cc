import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { expect } from 'vitest';
import { loadBatches, putTable } from '../src/index.js';
import type { LoadReport, Store } from '../src/index.js';
import { writeBatch } from './batches.js';
import type { BatchSpec } from './batches.js';
import { batchOf, factsOf, idOf, newestOf, originOf, prefectures, readFacts, reopen } from './model-world.js';
import type { Facts, Model, Real, Sending } from './model-world.js';
import { faultsOf } from './whole.js';

type Command = fc.AsyncCommand<Model, Real>;

/** A command that can always run, shown by its name and what it is about. */
const command = (name: string, about: unknown, run: (model: Model, real: Real) => Promise<void>): Command => ({
  check: () => true,
  run,
  toString: () => `${name}(${JSON.stringify(about)})`,
});

const sending: fc.Arbitrary<Sending> = fc.record({
  feed: fc.constantFrom('finance', 'audit'),
  day: fc.constantFrom('2025-05-30', '2025-06-02', '2025-06-03'),
  revision: fc.integer({ min: 1, max: 4 }),
  paid: fc.array(fc.integer({ min: -99, max: 99 }), { maxLength: 4 }),
  bad: fc.nat({ max: 2 }),
});
const sendings = fc.uniqueArray(sending, { selector: idOf, minLength: 1, maxLength: 3 });

/** The current snapshot must hold what the model says, and every refused row must be counted. */
async function agrees(model: Model, { store }: Real): Promise<void> {
  const { id, manifest } = store.current();
  const expected = factsOf(model);
  model.snapshots.set(id, expected);
  expect(await readFacts(store, id, expected)).toEqual(expected);
  expect(manifest.batches.reduce((sum, batch) => sum + batch.quarantined, 0)).toBe(model.quarantined);
}

/** What the model is after sendings are taken in, or undefined when one conflicts with what was taken. */
function taken(model: Model, some: readonly Sending[]): Pick<Model, 'sendings' | 'quarantined'> | undefined {
  const fresh = some.filter((one) => !model.sendings.some((other) => JSON.stringify(other) === JSON.stringify(one)));
  if (fresh.some((one) => model.sendings.some((other) => idOf(other) === idOf(one)))) return undefined;
  const all = [...model.sendings, ...fresh];
  const newest = newestOf(all);
  const loaded = fresh.filter((one) => newest.get(originOf(one)) === one);
  return { sendings: all, quarantined: model.quarantined + loaded.reduce((sum, one) => sum + one.bad, 0) };
}

/** Loads batches; each folder is written anew, as a sender would. */
async function load({ store, inbox }: Real, batches: readonly BatchSpec[]): Promise<LoadReport> {
  const folders = await Promise.all(batches.map((batch) => writeBatch(inbox, batch)));
  return loadBatches(store, folders).finally(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });
}

const receive = (some: readonly Sending[]) =>
  command('receive', some, async (model, real) => {
    const next = taken(model, some);
    const loading = load(real, some.map(batchOf));
    if (next) {
      const { snapshot, unchanged } = await loading;
      expect(unchanged.length + next.sendings.length - model.sendings.length).toBe(some.length);
      expect(snapshot).toBe(real.store.current().id);
      Object.assign(model, next);
    } else await expect(loading).rejects.toMatchObject({ code: 'batch-conflict' });
    await agrees(model, real);
  });

const receiveAgain = (which: number) =>
  command('receiveAgain', which, async (model, real) => {
    const one = model.sendings[which % Math.max(1, model.sendings.length)];
    if (!one) return;
    const before = real.store.current();
    expect(await load(real, [batchOf(one)])).toEqual({ snapshot: before.id, taken: [], unchanged: [idOf(one)] });
    const changed = batchOf({ ...one, paid: [...one.paid, 1] });
    await expect(load(real, [changed])).rejects.toMatchObject({ code: 'batch-conflict', subject: idOf(one) });
    expect(real.store.current()).toEqual(before);
  });

const receiveCorrupt = (one: Sending, how: 'hash' | 'total' | 'shape') =>
  command('receiveCorrupt', { ...one, how }, async (model, real) => {
    const before = real.store.current();
    const batch = { ...batchOf(one), batchId: `corrupt-${how}`, feed: 'corrupt' };
    const tamper: BatchSpec['tamper'] = (said) => ({
      ...said,
      files: said.files.map((file) => ({
        ...file,
        ...(how === 'hash' && { sha256: '0'.repeat(64) }),
        ...(how === 'total' && { rows: file.rows + 1 }),
        ...(how === 'shape' && { table: 'nothing' }),
      })),
    });
    const code = how === 'total' ? 'batch-not-reconciled' : 'file-unreadable';
    await expect(load(real, [{ ...batch, tamper }])).rejects.toMatchObject({ code });
    expect(real.store.current()).toEqual(before);
    await agrees(model, real);
  });

/** How long a writer that died holds the snapshot it worked on. */
const writerLease = 10 * 60_000;

const crash = (step: number, some: readonly Sending[]) =>
  command('crash', { step, some }, async (model, real) => {
    const next = taken(model, some);
    const before = real.store.current().id;
    real.disk.arm(step);
    const outcome = await load(real, some.map(batchOf)).then(
      () => 'done',
      () => 'failed',
    );
    const { folder } = real.store;
    const failed = real.disk.failed()?.name;
    if (failed !== undefined && failed !== 'pointer.hold')
      model.leases.push({ snapshot: before, expires: model.time + writerLease });
    real.store.close();
    real.disk.disarm();
    await reopen(real, folder);
    if (outcome === 'done' && next) Object.assign(model, next);
    else expect(real.store.current().id).toBe(before);
    await agrees(model, real);
    expect(await faultsOf(real.store)).toEqual([]);
  });

const restart = () =>
  command('restart', {}, async (model, real) => {
    real.store.close();
    await reopen(real, real.store.folder);
    await agrees(model, real);
  });

const moveCounty = () =>
  command('moveCounty', {}, async (model, real) => {
    model.moves += 1;
    const parentCode = prefectures[model.moves % 2] ?? '';
    const county = { regionCode: '510104000', name: '演示区', shortName: '演示区', level: 'county', parentCode };
    const businessDate = `2024-02-${String(model.moves).padStart(2, '0')}`;
    await load(real, [{ batchId: businessDate, feed: 'divisions', businessDate, tables: { region: [county] } }]);
    await agrees(model, real);
  });

const put = (agencyName: string) =>
  command('put', agencyName, async (model, real) => {
    model.agency = agencyName;
    const row = { agencyCode: 'A1', agencyName, regionCode: '510000000' } as never;
    await putTable(real.store, 'agency', [row], { provenance: 'official' });
    await agrees(model, real);
  });

const pin = (which: number, time: number) =>
  command('pin', { which, time }, async (model, { store }) => {
    const snapshot = [...model.snapshots.keys()][which % model.snapshots.size] ?? '';
    expect(store.pin({ snapshot, for: time })).toMatchObject({ expires: model.time + time });
    model.leases.push({ snapshot, expires: model.time + time });
    await Promise.resolve();
  });

async function holds(store: Store, snapshot: string, facts: Facts): Promise<void> {
  expect(await readFacts(store, snapshot, facts)).toEqual(facts);
}

const readPinned = (which: number) =>
  command('readPinned', which, async (model, { store }) => {
    const one = model.leases[which % Math.max(1, model.leases.length)];
    if (!one) return;
    const facts = model.snapshots.get(one.snapshot);
    if (facts) await holds(store, one.snapshot, facts);
    else expect(() => store.snapshot(one.snapshot)).toThrow(expect.objectContaining({ code: 'snapshot-gone' }));
  });

const wait = (time: number) =>
  command('wait', time, async (model) => {
    model.time += time;
    await Promise.resolve();
  });

const collect = () =>
  command('collect', {}, async (model, real) => {
    const held = new Set(model.leases.filter((one) => one.expires > model.time).map((one) => one.snapshot));
    held.add(real.store.current().id);
    const forgotten = [...model.snapshots.keys()].filter((id) => !held.has(id));
    expect([...real.store.collect()].sort()).toEqual(forgotten.sort());
    for (const id of forgotten) model.snapshots.delete(id);
    for (const [id, facts] of model.snapshots) await holds(real.store, id, facts);
    expect(await faultsOf(real.store)).toEqual([]);
  });

const minutes = fc.integer({ min: 1, max: 30 }).map((n) => n * 60_000);

/** Everything that may happen to a store, in any order. */
export const anything = (longest: number) =>
  fc.commands(
    [
      sendings.map(receive),
      fc.nat({ max: 9 }).map(receiveAgain),
      fc.tuple(sending, fc.constantFrom('hash', 'total', 'shape')).map(([one, how]) => receiveCorrupt(one, how)),
      fc.tuple(fc.integer({ min: 1, max: 30 }), sendings).map(([step, some]) => crash(step, some)),
      fc.constant(undefined).map(restart),
      fc.constant(undefined).map(moveCounty),
      fc.constantFrom('甲', '乙').map(put),
      fc.tuple(fc.nat({ max: 9 }), minutes).map(([which, time]) => pin(which, time)),
      fc.nat({ max: 9 }).map(readPinned),
      minutes.map(wait),
      fc.constant(undefined).map(collect),
    ],
    { maxCommands: longest },
  );
