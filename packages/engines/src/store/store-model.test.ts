import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anything } from '../../test/model-commands.js';
import { newWorld } from '../../test/model-world.js';
import { keepCount, runs, soaking } from '../../test/runs.js';
import { newFolder } from '../../test/stores.js';
import { faultsOf, strayFiles } from '../../test/whole.js';

test(
  'whatever happens in whatever order, a store holds what its model says',
  async () => {
    let schedules = 0;
    await fc.assert(
      fc.asyncProperty(anything(soaking ? 30 : 12), async (commands) => {
        const folder = await newFolder();
        const { model, real } = await newWorld(folder);
        await fc.asyncModelRun(() => ({ model, real }), commands);
        model.time += 24 * 60 * 60_000;
        real.store.collect();
        expect(await faultsOf(real.store)).toEqual([]);
        expect(strayFiles(real.store, [real.store.current().id])).toEqual([]);
        real.store.close();
        rmSync(folder, { recursive: true });
        schedules += 1;
      }),
      { numRuns: runs(8, 300) },
    );
    keepCount('random schedules', { schedules, losses: 0 });
  },
  runs(120_000, 7_200_000),
);
