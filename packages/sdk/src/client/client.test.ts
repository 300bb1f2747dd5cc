import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallProvince } from '../../test/small-province.js';
import { handleSourceRequest } from '../http/handle.js';
import { drillDown } from '../questions/drill-down.js';
import { httpSource } from '../source/http/http.js';
import { memorySource } from '../source/memory/memory.js';
import type { AskOptions, Source } from '../source/source.js';
import { optional } from '../standard/column.js';
import { extendStandard } from '../standard/extend.js';
import { checkedSource } from './checked-source.js';
import { createClient } from './client.js';

const held = memorySource({ tables: smallProvince, provenance: 'synthetic', snapshot: 'night-1' });

/** A source that writes down what it was asked. */
function listening(source: Source = held) {
  const asked: [verb: string, options: AskOptions | undefined][] = [];
  const heard: Source = {
    describe: (options) => (asked.push(['describe', options]), source.describe(options)),
    aggregate: (query, options) => (asked.push(['aggregate', options]), source.aggregate(query, options)),
    rows: (query, options) => (asked.push(['rows', options]), source.rows(query, options)),
  };
  return { source: heard, asked };
}

/** A source that moves on to the next night when told. */
function nightly() {
  const nights = [held, memorySource({ tables: smallProvince, provenance: 'synthetic', snapshot: 'night-2' })];
  let night = 0;
  const at = (options: AskOptions | undefined) =>
    nights.find((_, i) => options?.snapshot === `night-${i + 1}`) ?? nights[night]!;
  const source: Source = {
    describe: (options) => at(options).describe(options),
    aggregate: (query, options) => at(options).aggregate(query, options),
    rows: (query, options) => at(options).rows(query, options),
  };
  return { source, next: () => void (night += 1) };
}

const counted = { n: { count: true } } as const;
const names = { from: 'region', columns: ['regionCode', 'name'] } as const;

describe('an answer', () => {
  test('has its rows as objects, made once, beside its columns and its night', async () => {
    const answer = await createClient(held).aggregate({ from: 'region', keys: ['level'], measures: counted });
    expect(answer.rows).toEqual([
      { level: 'county', n: 2 },
      { level: 'prefecture', n: 2 },
      { level: 'province', n: 1 },
      { level: 'township', n: 1 },
    ]);
    expect(answer.rows).toBe(answer.rows);
    expect(answer).toMatchObject({ snapshot: 'night-1', dataThrough: '2025-07-02', table: { rowCount: 4 } });
  });

  test('may be folded a second time', async () => {
    const { rows } = await createClient(held).aggregateOver(
      { from: 'region', keys: ['level'], measures: counted },
      { keys: ['n'], measures: { levels: { count: true } }, having: { column: 'levels', op: 'ge', value: 1 } },
    );
    expect(rows).toEqual([
      { n: 1, levels: 2 },
      { n: 2, levels: 2 },
    ]);
  });
});

describe('rows', () => {
  const client = createClient(held);
  const all = ['510000000', '510100000', '510101000', '510101001', '510102000', '510200000'];

  test('come by the page', async () => {
    const first = await client.rows({ ...names, limit: 4 });
    expect(first.rows.map((row) => row.regionCode)).toEqual(all.slice(0, 4));
    const rest = await client.rows({ ...names, limit: 4, after: first.next! });
    expect([rest.rows.length, rest.next]).toEqual([2, null]);
  });

  test('are walked to a bound and no further, whatever the page', async () => {
    const law = async (max: number, limit: number) => {
      const walk = client.each({ ...names, limit }, { max });
      expect(walk.truncated).toBeNull();
      const codes: string[] = [];
      for await (const row of walk) codes.push(row.regionCode);
      expect(codes).toEqual(all.slice(0, max));
      expect([walk.truncated, walk.next !== null]).toEqual([max < all.length, max < all.length]);
      const taken = await client.toArray({ ...names, limit }, { max });
      expect(taken).toMatchObject({ truncated: max < all.length, next: walk.next, snapshot: 'night-1' });
      expect(taken.rows.map((row) => row.regionCode)).toEqual(codes);
    };
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), law));
  });

  test('left behind by a bound can be gone on from', async () => {
    const first = await client.toArray(names, { max: 4 });
    const rest = await client.toArray({ ...names, after: first.next! }, { max: 4 });
    expect([...first.rows, ...rest.rows].map((row) => row.regionCode)).toEqual(all);
  });

  test('of a walk are of one night, that of its first page', async () => {
    const { source, next } = nightly();
    const codes: string[] = [];
    for await (const row of createClient(source).each({ ...names, limit: 2 }, { max: 10 })) {
      codes.push(row.regionCode);
      next();
    }
    expect(codes).toEqual(all);
  });

  test.each([0, -1, 1.5, NaN, Infinity])('are not walked to %d', async (max) => {
    await expect(client.toArray(names, { max })).rejects.toMatchObject({ code: 'bad-query', subject: 'max' });
    await expect(client.each(names, { max })[Symbol.asyncIterator]().next()).rejects.toMatchObject({ subject: 'max' });
  });

  test('stop coming when the walk is left', async () => {
    const { source, asked } = listening();
    for await (const row of createClient(source).each({ ...names, limit: 1 }, { max: 10 })) {
      expect(row.regionCode).toBe('510000000');
      break;
    }
    expect(asked.length).toBe(1);
  });
});

describe('a pinned client', () => {
  test('stays at its night until it is asked to move on', async () => {
    const { source, next } = nightly();
    const client = createClient(source);
    const pinned = await client.pin();
    next();
    const count = { from: 'region', keys: [], measures: counted } as const;
    const present = await client.aggregate(count);
    const before = await pinned.aggregate(count);
    expect([client.snapshot, present.snapshot, pinned.snapshot, before.snapshot]).toEqual([
      null,
      'night-2',
      'night-1',
      'night-1',
    ]);
    expect((await pinned.describe()).snapshot).toBe('night-1');
    expect((await pinned.rows(names)).snapshot).toBe('night-1');
    expect((await pinned.toArray(names, { max: 1 })).snapshot).toBe('night-1');
    const moved = await pinned.pin();
    expect([moved.snapshot, (await moved.aggregate(count)).snapshot]).toEqual(['night-2', 'night-2']);
    expect((await pinned.aggregate(count, { snapshot: 'night-2' })).snapshot).toBe('night-2');
  });

  test('hands its night to the questions', async () => {
    const { source, asked } = listening();
    const ask = { region: '510000000', period: { year: 2025, month: 6 }, fundBook: 'GPB' } as const;
    const pinned = createClient(source).at('night-1');
    expect(await drillDown(pinned.source, ask)).toEqual(await drillDown(held, ask));
    expect(asked.map(([, options]) => options?.snapshot)).toEqual(asked.map(() => 'night-1'));
    await expect(drillDown(createClient(source).at('night-0').source, ask)).rejects.toMatchObject({
      code: 'snapshot-gone',
    });
  });
});

describe('explain', () => {
  test('is what the source says, at the night of the client', async () => {
    const query = { from: 'region', keys: [], measures: counted } as const;
    const client = createClient(held);
    expect(await client.explain(query)).toMatchObject({ home: 'memory' });
    expect(await client.at('night-1').explain(query)).toMatchObject({ home: 'memory' });
    await expect(client.at('night-0').explain(query)).rejects.toMatchObject({ code: 'snapshot-gone' });
  });

  test('is refused by a source that cannot say', async () => {
    const silent = createClient(listening().source);
    for (const client of [silent, silent.at('night-1')])
      await expect(client.explain(names)).rejects.toMatchObject({ code: 'not-published', subject: 'explain' });
  });
});

describe('a checked source', () => {
  const { source, asked } = listening();
  const checked = checkedSource(source);

  test('refuses before it asks, and says what was meant', async () => {
    await expect(checked.aggregate({ from: 'region', keys: ['lvel'], measures: counted })).rejects.toMatchObject({
      code: 'unknown-column',
      message: 'unknown column: lvel (did you mean level?)',
    });
    await expect(checked.rows({ from: 'region', columns: ['nme'] })).rejects.toMatchObject({ subject: 'nme' });
    expect(asked).toEqual([]);
    expect(await checked.rows(names)).toMatchObject({ rowCount: 6 });
    expect(await checked.aggregate({ from: 'region', keys: [], measures: counted })).toMatchObject({ rowCount: 1 });
    expect(await checked.describe()).toMatchObject({ snapshot: 'night-1' });
    expect('explain' in checked).toBe(false);
  });

  test('checks what is to be explained', async () => {
    const explaining = checkedSource(held);
    await expect(explaining.explain!({ from: 'region', columns: ['nme'] })).rejects.toMatchObject({ subject: 'nme' });
    await expect(explaining.explain!({ from: 'region', keys: ['lvel'], measures: counted })).rejects.toMatchObject({
      subject: 'lvel',
    });
    expect(await explaining.explain!(names)).toMatchObject({ home: 'memory' });
  });
});

test("a city's extension is asked like the standard, over HTTP too", async () => {
  const chengdu = extendStandard({
    columns: { agency: { gridCode: optional('code', '网格编号', 'grid', { values: ['A', 'B'] }) } },
  });
  const home = memorySource({
    standard: chengdu,
    provenance: 'synthetic',
    tables: { agency: [{ agencyCode: 'A1', agencyName: '甲', regionCode: '510101001', gridCode: 'B' }] },
  });
  const fetch: typeof globalThis.fetch = async (url, init) => {
    const request = {
      method: init!.method!,
      path: (url as string).slice('/api/'.length),
      body: String(init!.body ?? ''),
    };
    const { status, body } = await handleSourceRequest(home, request, { audience: 'public', standard: chengdu });
    return Response.json(body, { status });
  };
  const client = createClient<typeof chengdu>(httpSource('/api/', { fetch }));
  const { rows } = await client.aggregate({ from: 'agency', keys: ['gridCode'], measures: counted });
  expect(rows).toEqual([{ gridCode: 'B', n: 1 }]);
  const guarded = createClient(checkedSource(home, chengdu));
  expect((await guarded.rows({ from: 'agency', columns: ['gridCode'] })).rows).toEqual([{ gridCode: 'B' }]);
});
