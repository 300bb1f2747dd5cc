import { afterAll, beforeAll, expect, test } from 'vitest';
import { failingFiles } from '../../test/failing-files.js';
import { changes, twoNights } from '../../test/nights.js';
import type { ChangeName, TwoNights } from '../../test/nights.js';
import { keepCount, soaking } from '../../test/runs.js';
import { faultsOf, strayFiles } from '../../test/whole.js';
import type { Store } from '../index.js';

let nights: TwoNights;
beforeAll(async () => {
  nights = await twoNights();
});
afterAll(() => {
  nights.close();
});

/** Steps whose failure is no failure of the change: what they leave is collected later. */
const tidying = ['remove', 'pointer.release'];

/** What must hold after a failure: the old snapshot is whole, nothing half stays, and the next try makes the very same new one. */
async function recovers(store: Store, name: ChangeName): Promise<void> {
  expect(store.current().id).toBe(nights.before);
  expect(await faultsOf(store)).toEqual([]);
  nights.wait();
  store.collect();
  expect(strayFiles(store, [nights.before])).toEqual([]);
  await changes[name](store, nights.inbox);
  expect(store.current().id).toBe(nights.after[name]);
  expect(await faultsOf(store)).toEqual([]);
}

test.each([
  ['load', ['pointer.hold', 'sync', 'rename', 'write']],
  ['correct', ['pointer.hold', 'sync', 'rename', 'write']],
  ['keep', ['pointer.hold', 'sync', 'rename', 'write']],
  ['put', ['makeFolder', 'write', 'pointer.hold', 'pointer.move']],
  ['collect', ['pointer.forget', 'pointer.locked', 'remove']],
] as const)(
  'whichever step of %s fails, the old snapshot stands whole and the next try makes the same new one',
  async (name, kinds) => {
    const stride = !soaking && (name === 'load' || name === 'correct') ? 3 : 1;
    const failed: string[] = [];
    for (let n = 1; ; n += stride) {
      const disk = failingFiles();
      const store = await nights.open(disk.files);
      disk.arm(n);
      const error = await changes[name](store, nights.inbox).then(
        () => undefined,
        (cause: unknown) => cause,
      );
      const step = disk.failed();
      disk.disarm();
      if (step === undefined) {
        expect([error, store.current().id]).toEqual([undefined, nights.after[name]]);
        store.close();
        break;
      }
      failed.push(step.name);
      if (error === undefined) {
        expect(tidying).toContain(step.name);
        expect(store.current().id).toBe(nights.after[name]);
        expect(await faultsOf(store)).toEqual([]);
      } else {
        const message = expect.stringContaining('ENOSPC') as string;
        expect(error).toMatchObject({ name: 'StoreError', code: 'write-failed', message });
        await recovers(store, name);
      }
      store.close();
    }
    // In strides a kind may be stepped over; the soak takes every step.
    if (stride === 1) expect(failed).toEqual(expect.arrayContaining([...kinds]));
    expect(failed.length).toBeGreaterThan(2);
    keepCount(`failing steps of ${name}`, { steps: failed.length, losses: 0 });
  },
  120_000,
);

test('a publish whose answer is lost stands whole, and the next try finds it done', async () => {
  const disk = failingFiles();
  const store = await nights.open(disk.files);
  disk.armAfter('pointer.move');
  await expect(changes.load(store, nights.inbox)).rejects.toMatchObject({ code: 'write-failed' });
  disk.disarm();
  expect(store.current().id).toBe(nights.after.load);
  expect(await faultsOf(store)).toEqual([]);
  expect(await changes.load(store, nights.inbox)).toMatchObject({ snapshot: nights.after.load, unchanged: ['next'] });
  store.close();
});
