import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { drillDown, execution, executionPeriods, memorySource, ranking, trend, warnings } from '@qianliyan/sdk';
import type { Source } from '@qianliyan/sdk';
import { publishFolder } from '@qianliyan/server';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { staticHost, temporaryFolder } from './published-home.js';
import { randomProvince } from './random-province.js';

const period = { year: 2025, month: 6 } as const;
const province = memorySource({ tables: randomProvince([30, 2, 8]), provenance: 'synthetic' });
let folder: string;

beforeAll(async () => {
  const made = await temporaryFolder();
  folder = path.join(made.folder, 'out');
  await publishFolder(province, folder);
  return made.remove;
}, 120_000);

/** A page that opens a region first thing. */
async function opened(region: string) {
  const host = staticHost(folder);
  const source = host.source();
  await source.describe();
  const { snapshot } = await source.describe();
  host.fetched.length = 0;
  const answer = await drillDown(source, { region, period, fundBook: 'GPB' }, { snapshot });
  return { answer, fetched: host.fetched, source, host };
}

describe('a drill-down', () => {
  test.each(['510000000', '510100000', '510101000', '512102000'])('into %s is one small request', async (region) => {
    const { answer, fetched } = await opened(region);
    expect(fetched.length).toBe(1);
    expect(fetched[0]!.bytes).toBeLessThanOrEqual(64_000);
    expect(answer).toEqual(await drillDown(province, { region, period, fundBook: 'GPB' }));
  });

  test('into a township finds its parent through the index', async () => {
    const { answer, fetched } = await opened('510101003');
    expect(fetched.length).toBe(2);
    expect(answer).toEqual(await drillDown(province, { region: '510101003', period, fundBook: 'GPB' }));
  });

  test('further down fetches one more file, and back up none', async () => {
    const { source, host } = await opened('510000000');
    await drillDown(source, { region: '510100000', period, fundBook: 'GPB' });
    await drillDown(source, { region: '510000000', period, fundBook: 'GPB' });
    const files = host.fetched.filter((one) => one.path.startsWith('files/'));
    expect(files.length).toBe(2);
  });
});

test('a part cut by time answers every month, and years of them', async () => {
  const manifest = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8'));
  expect(manifest.parts.drill['510000000'].length).toBeGreaterThan(1);
  const { source } = await opened('510101000');
  const asks: readonly ((of: Source) => Promise<unknown>)[] = [
    (of) => trend(of, { region: '510000000', fundBook: 'GPB', by: 'month', years: [2023, 2024, 2025] }),
    (of) => execution(of, { region: '510000000', period: { year: 2024, month: 12 } }),
    (of) => ranking(of, { region: '510000000', period, fundBook: 'GPB', of: 'regions' }),
    (of) => warnings(of, { region: '510000000', limit: 5 }),
    (of) => warnings(of, { region: '510100000', period: { year: 2025, month: 4 } }),
    (of) => drillDown(of, { region: '510000000', period: { year: 2025, month: 2 }, fundBook: 'GPB' }),
    (of) => executionPeriods(of),
  ];
  for (const ask of asks) expect(await ask(source)).toEqual(await ask(province));
});

test('no file is larger than 64 kB, the manifest than 15 kB', async () => {
  for (const file of await readdir(path.join(folder, 'files')))
    expect((await readFile(path.join(folder, 'files', file))).length).toBeLessThanOrEqual(64_000);
  expect((await readFile(path.join(folder, 'manifest.json'))).length).toBeLessThanOrEqual(15_000);
});

test('a question that spans every file is refused, and says what to do', async () => {
  const { source } = await opened('510000000');
  const ask = source.aggregate({ from: 'executionMonthly', keys: ['regionCode'], measures: { n: { count: true } } });
  await expect(ask).rejects.toMatchObject({ code: 'not-published', message: expect.stringContaining('name a region') });
});

test('a region alone is published with the names above it, and says nothing of the rest', async () => {
  const made = await temporaryFolder();
  onTestFinished(made.remove);
  await publishFolder(province, path.join(made.folder, 'out'), { region: '510100000', since: 2025 });
  const source = staticHost(path.join(made.folder, 'out')).source();
  const [ask, at] = [{ period, fundBook: 'GPB' } as const, { ...period, year: 2024 }];
  for (const region of ['510100000', '510101000'])
    expect(await drillDown(source, { region, ...ask })).toEqual(await drillDown(province, { region, ...ask }));
  const refused = { code: 'not-published' };
  await expect(drillDown(source, { region: '510000000', ...ask })).rejects.toMatchObject(refused);
  await expect(execution(source, { region: '510100000', period: at })).rejects.toMatchObject(refused);
  expect(await drillDown(source, { region: '510200000', ...ask })).toBeNull();
  const files = await readdir(path.join(made.folder, 'out', 'files'));
  for (const file of files)
    expect(await readFile(path.join(made.folder, 'out', 'files', file), 'utf8')).not.toContain('演示510200000');
});

test('a folder of others is left alone', async () => {
  const made = await temporaryFolder();
  onTestFinished(made.remove);
  await writeFile(path.join(made.folder, 'index.html'), '');
  await expect(publishFolder(province, made.folder)).rejects.toMatchObject({
    code: 'folder-foreign',
    subject: 'index.html',
  });
  expect(await readdir(made.folder)).toEqual(['index.html']);
});
