import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { drillDown, memorySource } from '@qianliyan/sdk';
import type { RowsByTable } from '@qianliyan/sdk';
import { publishFolder } from '@qianliyan/server';
import type { FolderPort } from '@qianliyan/server';
import { diskFolder } from '../../packages/server/src/publish/folder-port.js';
import { expect, onTestFinished, test } from 'vitest';
import { staticHost, temporaryFolder } from './published-home.js';
import { randomProvince } from './random-province.js';

const grown = randomProvince([2, 1, 2]);
const executionMonthly = grown.executionMonthly!.filter(({ year, month }) => year === 2025 && Number(month) > 4);
const rows = { ...grown, executionMonthly };
const ask = { region: '510000000', period: { year: 2025, month: 6 }, fundBook: 'GPB' } as const;

/** The disk without its flushes, which are slow and change nothing that a test can see. */
const disk: FolderPort = { ...diskFolder, write: writeFile, sync: async () => undefined };

/** A night: the same regions, every warning of other levels. */
const night = (level: 'red' | 'blue') => {
  const warning = rows.warning!.map((one) => ({ ...one, level }));
  return memorySource({ tables: { ...rows, warning } as RowsByTable, provenance: 'synthetic', snapshot: level });
};

async function empty() {
  const made = await temporaryFolder();
  onTestFinished(made.remove);
  return path.join(made.folder, 'out');
}

async function contents(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((one) => one.isFile()).map((one) => path.join(one.parentPath, one.name));
  return new Map(await Promise.all(files.map(async (file) => [file, await readFile(file, 'base64')] as const)));
}

test('the same snapshot again changes no file', async () => {
  const folder = await empty();
  await publishFolder(night('red'), folder, { port: disk });
  const before = await contents(folder);
  const written: string[] = [];
  const port: FolderPort = {
    ...diskFolder,
    write: async (file, bytes) => (written.push(file), diskFolder.write(file, bytes)),
  };
  await publishFolder(night('red'), folder, { port });
  expect(written).toEqual([]);
  expect(await contents(folder)).toEqual(before);
});

test('an open page keeps its night through one publish, and is told when it is gone after two', async () => {
  const folder = await empty();
  await publishFolder(night('red'), folder, { port: disk });
  const source = staticHost(folder).source();
  const { snapshot } = await source.describe();
  await publishFolder(night('blue'), folder, { port: disk });
  const answer = await drillDown(source, ask, { snapshot });
  expect(answer).toEqual(await drillDown(night('red'), ask));
  const moved = await source.describe();
  expect(moved.snapshot).toBe('blue');
  expect(await drillDown(source, ask, { snapshot: 'blue' })).toEqual(await drillDown(night('blue'), ask));
  const late = staticHost(folder).source();
  await late.describe();
  for (const level of ['red', 'blue'] as const) {
    const changed = { ...rows, publishedFigure: [] };
    await publishFolder(memorySource({ tables: changed, provenance: 'synthetic', snapshot: `later ${level}` }), folder);
    await publishFolder(night(level), folder, { port: disk });
  }
  await publishFolder(memorySource({ tables: { region: rows.region! }, provenance: 'synthetic' }), folder);
  await publishFolder(memorySource({ tables: { region: rows.region!, agency: [] }, provenance: 'synthetic' }), folder);
  await expect(drillDown(late, ask, { snapshot: 'blue' })).rejects.toMatchObject({ code: 'snapshot-gone' });
});

test('pages that read while nights are published see one night or the other, whole', async () => {
  const folder = await empty();
  await publishFolder(night('red'), folder, { port: disk });
  const [red, blue] = [await drillDown(night('red'), ask), await drillDown(night('blue'), ask)];
  let publishing = true;
  const reading = (async () => {
    let seen = 0;
    while (publishing) {
      const answer = await drillDown(staticHost(folder).source(), ask);
      expect(answer).toEqual(answer!.snapshot === 'red' ? red : blue);
      seen += 1;
    }
    return seen;
  })();
  for (const level of ['blue', 'red', 'blue'] as const) await publishFolder(night(level), folder, { port: disk });
  publishing = false;
  expect(await reading).toBeGreaterThan(2);
});

test('whichever call to the disk fails, the folder holds the old night or the new one, and the next publish mends it', async () => {
  const folder = await empty();
  await publishFolder(night('red'), folder, { port: disk });
  const [red, blue] = [await drillDown(night('red'), ask), await drillDown(night('blue'), ask)];
  let failures = 0;
  for (let nth = 1; ; nth += 1) {
    await publishFolder(night('red'), folder, { port: disk });
    let calls = 0;
    const counted =
      <A extends readonly unknown[], R>(call: (...args: A) => Promise<R>) =>
      async (...args: A): Promise<R> => {
        calls += 1;
        if (calls === nth) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
        return call(...args);
      };
    const { makeFolder, write, rename, sync, remove } = disk;
    const port: FolderPort = {
      ...disk,
      makeFolder: counted(makeFolder),
      write: counted(write),
      rename: counted(rename),
      sync: counted(sync),
      remove: counted(remove),
    };
    const failed = await publishFolder(night('blue'), folder, { port }).then(
      () => null,
      (error: unknown) => error,
    );
    const answer = await drillDown(staticHost(folder).source(), ask);
    expect(answer).toEqual(answer!.snapshot === 'red' ? red : blue);
    if (failed === null) break;
    expect(failed).toMatchObject({ name: 'StoreError', code: 'write-failed' });
    failures += 1;
  }
  expect(failures).toBeGreaterThan(10);
}, 60_000);

test('a publish that is cancelled leaves the old night', async () => {
  const folder = await empty();
  await publishFolder(night('red'), folder, { port: disk });
  const before = await contents(folder);
  const control = new AbortController();
  const cancel = publishFolder(night('blue'), folder, {
    signal: control.signal,
    onProgress: (done) => void (done === 3 && control.abort()),
  });
  await expect(cancel).rejects.toMatchObject({ code: 'aborted' });
  expect(await contents(folder)).toEqual(before);
});
