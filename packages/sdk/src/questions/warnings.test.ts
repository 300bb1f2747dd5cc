import { expect, test } from 'vitest';
import { smallProvince } from '../../test/small-province.js';
import { memorySource } from '../source/memory/memory.js';
import { tableRows } from '../table/build.js';
import { warningRows, warnings } from './warnings.js';

const source = memorySource({ tables: smallProvince, provenance: 'synthetic' });
const region = '510000000';

async function everyPage(ask: Parameters<typeof warnings>[1]): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof warnings>> = await warnings(source, {
      ...ask,
      ...(after !== null && { after }),
    });
    expect(page.items.length).toBeLessThanOrEqual(ask.limit ?? 20);
    ids.push(...page.items.map(({ warningId }) => warningId));
    after = page.next;
  } while (after !== null);
  return ids;
}

test.each([1, 2, 3, 20])('lists the worst first, then by the money at stake, %i a page', async (limit) => {
  expect(await everyPage({ region, limit })).toEqual(['w2', 'w5', 'w4', 'w3', 'w1']);
});

test.each([0, -1, 1.5])('refuses a page of %s warnings, which would never end', async (limit) => {
  await expect(warnings(source, { region, limit })).rejects.toMatchObject({ code: 'bad-query' });
});

test('counts every level of what it was asked for, whatever level is shown', async () => {
  const { counts, items } = await warnings(source, { region, levels: ['yellow'] });
  expect(counts).toEqual({ red: 2, orange: 1, yellow: 2, blue: 0 });
  expect(items.map(({ warningId, amount }) => [warningId, amount])).toEqual([
    ['w3', 50],
    ['w1', 5],
  ]);
});

test.each([
  ['a prefecture and below', { region: '510100000' }, ['w2', 'w1']],
  ['a township', { region: '510101001' }, ['w1']],
  ['one book, and those of no book', { region, fundBook: 'SIF' }, ['w5', 'w4']],
  ['another indicator', { region, indicatorId: 'nothing' }, []],
  ['no level', { region, levels: [] }, []],
  ['the end of May', { region, period: { year: 2025, month: 5 } }, ['w7']],
] as const)('keeps to %s', async (_, ask, ids) => {
  expect(await everyPage(ask)).toEqual(ids);
});

test('an evaluation that never ran has no counts', async () => {
  expect(await warnings(source, { region, period: { year: 2020, month: 1 } })).toMatchObject({
    counts: null,
    items: [],
  });
});

test('refuses a cursor of something else', async () => {
  for (const after of ['x', '[]', '["red"]', '["purple",null]', 'null'])
    await expect(warnings(source, { region, after })).rejects.toMatchObject({ code: 'bad-cursor' });
});

test('shows the rows a warning was computed from', async () => {
  const page = await warningRows(source, 'w1', { limit: 2 });
  expect(tableRows(page)).toEqual([
    { voucherId: 'v1', actualAmount: 30 },
    { voucherId: 'v2', actualAmount: -5 },
  ]);
  expect(page.next).not.toBeNull();
  await expect(warningRows(source, 'w1', { part: 1 })).rejects.toMatchObject({ code: 'bad-query', subject: 'part' });
  await expect(warningRows(source, 'w99')).rejects.toMatchObject({ code: 'bad-query', subject: 'warningId' });
});

test('says so when the evidence is no query', async () => {
  const broken = memorySource({
    tables: { warning: [{ ...smallProvince.warning[0]!, evidence: '{' }] },
    provenance: 'synthetic',
  });
  await expect(warningRows(broken, 'w1')).rejects.toMatchObject({ code: 'source-failed', subject: 'evidence' });
});
