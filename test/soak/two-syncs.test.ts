import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { openStore } from '../../packages/engines/src/index.js';
import { expect, test } from 'vitest';
import { keepCount, runs } from '../../packages/engines/test/runs.js';
import { newFolder } from '../../packages/engines/test/stores.js';
import { faultsOf } from '../../packages/engines/test/whole.js';
import { dice, sender, totalsOf } from './nightly.js';
import { qianliyan } from './processes.js';

test(
  'of syncs that publish at once none is lost: each takes its turn, or says so and succeeds when it is run again',
  async () => {
    const folder = await newFolder();
    const data = path.join(folder, 'data');
    const inboxes = ['a', 'b', 'c'].map((name) => path.join(folder, name, 'inbox'));
    for (const inbox of inboxes) mkdirSync(inbox, { recursive: true });
    const senders = inboxes.map((inbox, i) => sender(inbox, dice(i + 1), 20, `feed-${i}`));
    const sync = (inbox: string) => qianliyan('sync', inbox, '--data', data, '--json').ended;
    await senders[0]!.divisions();
    expect(await sync(inboxes[0]!)).toMatchObject({ code: 0 });
    const rounds = runs(2, 40);
    let conflicts = 0;
    for (let round = 0; round < rounds; round += 1) {
      for (const one of senders) await one.send();
      let left = inboxes;
      for (let tries = 0; left.length > 0 && tries < inboxes.length; tries += 1) {
        const ended = await Promise.all(left.map(sync));
        const lost = ended.map(({ code, stdout }) => (code === 0 ? undefined : (JSON.parse(stdout) as unknown)));
        for (const one of lost) if (one) expect(one).toMatchObject({ error: { code: 'publish-conflict' } });
        expect(lost).toContain(undefined);
        left = left.filter((_, i) => lost[i] !== undefined);
        conflicts += left.length;
      }
      expect(left).toEqual([]);
    }
    const store = await openStore(data);
    const { manifest } = store.current();
    const nights = new Map(senders.flatMap((one) => [...one.nights]));
    const batches = manifest.batches.map((batch) => batch.batchId);
    expect(batches.toSorted()).toEqual(['divisions', ...nights.keys()].toSorted());
    const rows = manifest.tables.paymentVoucher?.parts.reduce((sum, part) => sum + part.rows, 0);
    expect(rows).toBe(totalsOf(nights, batches).rows);
    expect(await faultsOf(store)).toEqual([]);
    store.close();
    keepCount('two syncs at once', { rounds, processes: rounds * inboxes.length, conflicts, losses: 0 });
  },
  runs(60_000, 3_600_000),
);
