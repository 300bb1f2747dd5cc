import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../packages/engines/src/index.js';
import { keepCount, runs, soaking } from '../../packages/engines/test/runs.js';
import { newFolder } from '../../packages/engines/test/stores.js';
import { faultsOf, strayFiles } from '../../packages/engines/test/whole.js';
import { dice, sender, totalsOf } from './nightly.js';
import { qianliyan, served, writing } from './processes.js';
import { readAlong } from './reading.js';

const day = 24 * 60 * 60_000;

test(
  'a sync killed at any instant loses nothing, and who reads meanwhile sees whole snapshots only',
  async () => {
    const kills = runs(6, 200);
    const seed = 20_250_630;
    const roll = dice(seed);
    const folder = await newFolder();
    const [data, inbox] = [path.join(folder, 'data'), path.join(folder, 'inbox')];
    mkdirSync(inbox);
    const { nights, divisions, send } = sender(inbox, roll);
    const sync = () => qianliyan('sync', inbox, '--data', data, '--json');
    await divisions();
    const began = performance.now();
    expect(await sync().ended).toMatchObject({ code: 0 });
    let reach = performance.now() - began;

    const store = await openStore(data);
    const batchesOf = (id: string) => store.snapshot(id).manifest.batches.map((batch) => batch.batchId);
    const server = await served(data);
    onTestFinished(() => {
      server.child.kill();
    });
    const reader = readAlong(server.url, (snapshot) => totalsOf(nights, batchesOf(snapshot)));

    const count = { killedBeforePublish: 0, killedAfterPublish: 0, finished: 0 };
    const killed = () => count.killedBeforePublish + count.killedAfterPublish;
    let taken: readonly string[] = [];
    while (killed() < kills) {
      await send();
      const before = store.current().id;
      const one = sync();
      if (roll(4) > 0) await writing(data, one);
      const timer = setTimeout(() => one.child.kill('SIGKILL'), roll(Math.ceil(reach)));
      const { code, stdout } = await one.ended;
      clearTimeout(timer);
      const { id, manifest } = store.current();
      const outcome = code !== null ? 'finished' : id === before ? 'killedBeforePublish' : 'killedAfterPublish';
      count[outcome] += 1;
      reach *= outcome === 'killedBeforePublish' ? 1.1 : 0.8;
      if (code !== null) expect({ code, stdout }).toMatchObject({ code: 0 });
      expect(batchesOf(id)).toEqual(expect.arrayContaining([...taken]));
      taken = batchesOf(id);
      expect(await faultsOf(store)).toEqual([]);
      const parts = manifest.tables.paymentVoucher?.parts ?? [];
      const rows = parts.reduce((sum, part) => sum + part.rows, 0);
      const fen = parts.reduce((sum, part) => sum + Number(part.sums['actualAmount']), 0);
      expect({ rows, fen }).toEqual(totalsOf(nights, taken));
      if (roll(5) === 0) store.collect();
    }

    expect(await sync().ended).toMatchObject({ code: 0 });
    const { answers, snapshots, faults } = await reader.stop();
    server.child.kill();
    await server.ended;
    expect(faults).toEqual([]);
    expect(answers).toBeGreaterThan(0);
    expect(count.killedBeforePublish).toBeGreaterThan(0);
    if (soaking) expect(Math.min(...Object.values(count), snapshots.size)).toBeGreaterThan(5);
    const end = store.current();
    expect(batchesOf(end.id).toSorted()).toEqual(['divisions', ...nights.keys()].toSorted());
    const later = await openStore(data, { now: () => Date.now() + day });
    later.collect();
    expect(strayFiles(later, [end.id])).toEqual([]);
    expect(await faultsOf(later)).toEqual([]);
    later.close();
    store.close();
    const seen = { nights: nights.size, answers, snapshotsRead: snapshots.size };
    keepCount('killed syncs', { seed, killed: killed(), ...count, ...seen, losses: 0 });
  },
  runs(120_000, 7_200_000),
);
