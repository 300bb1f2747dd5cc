import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changes, twoNights } from '../../test/nights.js';
import type { ChangeName, TwoNights } from '../../test/nights.js';
import { powerLossDisk } from '../../test/power-loss.js';
import { keepCount, runs } from '../../test/runs.js';
import { faultsOf, strayFiles } from '../../test/whole.js';
import { openStore } from '../index.js';

let nights: TwoNights;
beforeAll(async () => {
  nights = await twoNights();
});
afterAll(() => {
  nights.close();
});

/** A change, the step before which the power fails, and the chances of what was not flushed. */
const loss = fc.record({
  name: fc.constantFrom(...(Object.keys(changes) as ChangeName[])),
  step: fc.integer({ min: 1, max: 40 }),
  seed: fc.noShrink(fc.infiniteStream(fc.nat())),
});

test(
  'after a power loss the old or the new snapshot is there, whole, whatever was not flushed',
  async () => {
    const outcomes = { old: 0, new: 0 };
    await fc.assert(
      fc.asyncProperty(loss, async ({ name, step, seed }) => {
        const disk = powerLossDisk();
        const dying = await nights.open(disk.files);
        disk.settle(dying.folder);
        disk.arm(step);
        await changes[name](dying, nights.inbox).catch(() => undefined);
        const lost = disk.failed();
        dying.close();
        const left = mkdtempSync(path.join(tmpdir(), 'qianliyan-left-'));
        disk.survive(dying.folder, left, (below) => (seed.next().value as number) % below);
        const store = await openStore(left, { ...nights.options, now: () => Number.MAX_SAFE_INTEGER });
        const { id } = store.current();
        expect(lost ? [nights.before, nights.after[name]] : [nights.after[name]]).toContain(id);
        outcomes[id === nights.before ? 'old' : 'new'] += 1;
        expect(await faultsOf(store)).toEqual([]);
        store.collect();
        expect(strayFiles(store, [id])).toEqual([]);
        if (id === nights.before) await changes[name](store, nights.inbox);
        expect(store.current().id).toBe(nights.after[name]);
        expect(await faultsOf(store)).toEqual([]);
        store.close();
        for (const folder of [left, dying.folder]) rmSync(folder, { recursive: true });
      }),
      { numRuns: runs(30, 2000) },
    );
    expect(Math.min(outcomes.old, outcomes.new)).toBeGreaterThan(0);
    keepCount('power losses', { ...outcomes, losses: 0 });
  },
  runs(60_000, 3_600_000),
);
