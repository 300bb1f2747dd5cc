import { describe, expect, test } from 'vitest';
import { smallProvince } from '../../../test/small-province.js';
import { AmountError, QueryError, SourceError } from '../../errors.js';
import { handleSourceRequest } from '../../http/handle.js';
import type { AggregateQuery } from '../../query/query.js';
import { memorySource } from '../memory/memory.js';
import { httpSource } from './http.js';
import type { HttpOptions } from './http.js';

const query: AggregateQuery = { from: 'region', keys: [], measures: { n: { count: true } } };
const held = memorySource({ tables: smallProvince, provenance: 'synthetic', snapshot: 'night-1' });

interface Call {
  readonly url: string;
  readonly init: RequestInit;
}

/** A network: answers by a function of the call, which may wait, fail or hand on to a real handler. */
function network(
  answer: (call: Call, nth: number) => Promise<Response> | Response = handle,
  options: Partial<HttpOptions> = {},
) {
  const calls: Call[] = [];
  const waits: number[] = [];
  const source = httpSource('/api', {
    fetch: async (url, init = {}) => {
      const call = { url: url as string, init };
      calls.push(call);
      return answer(call, calls.length);
    },
    wait: async (milliseconds) => void waits.push(milliseconds),
    random: () => 0,
    ...options,
  });
  return { source, calls, waits };
}

async function handle({ url, init }: Call): Promise<Response> {
  const { status, body } = await handleSourceRequest(
    held,
    { method: init.method!, path: url.slice('/api/'.length), body: String(init.body ?? '') },
    { audience: 'staff' },
  );
  return Response.json(body, { status });
}

const refuse = (status: number, error?: object) => Response.json(error ? { error } : {}, { status });

describe('requests', () => {
  test('stay on relative addresses under the base', async () => {
    const { source, calls } = network();
    await source.describe();
    await source.aggregate(query, { snapshot: 'night-1' });
    await source.rows({ from: 'region', columns: ['name'] });
    await source.describe({ snapshot: 'a b' }).catch(() => undefined);
    expect(calls.map(({ url, init }) => [init.method, url, init.body])).toEqual([
      ['GET', '/api/describe', undefined],
      ['POST', '/api/aggregate', JSON.stringify({ query, snapshot: 'night-1' })],
      ['POST', '/api/rows', JSON.stringify({ query: { from: 'region', columns: ['name'] } })],
      ['GET', '/api/describe?snapshot=a%20b', undefined],
    ]);
  });

  test('carry illegal queries to the other side, and the refusal back', async () => {
    const { source } = network();
    const error = await source.aggregate({ ...query, keys: ['lvel'] }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(QueryError);
    expect(error).toMatchObject({
      code: 'unknown-column',
      subject: 'lvel',
      message: 'unknown column: lvel (did you mean level?)',
    });
  });
});

describe('answers', () => {
  test('of a snapshot are kept, however the query is written', async () => {
    const { source, calls } = network();
    const where = [
      { column: 'level', op: 'eq', value: 'county' },
      { column: 'name', op: 'ne', value: 'x' },
    ] as const;
    const first = await source.aggregate({ ...query, where: { and: where } });
    const again = await source.aggregate({ ...query, where: { and: [...where].reverse() } }, { snapshot: 'night-1' });
    expect(again).toBe(first);
    expect(calls.length).toBe(1);
    await source.aggregate({ ...query, where: { and: where } });
    expect(calls.length).toBe(2);
  });

  test('beyond the size of the cache are let go, the longest unused first', async () => {
    const { source, calls } = network(handle, { cacheSize: 2 });
    const ask = (limit: number) => source.rows({ from: 'region', columns: ['name'], limit }, { snapshot: 'night-1' });
    for (const limit of [1, 2, 1, 3, 1]) await ask(limit);
    expect(calls.length).toBe(3);
    await ask(2);
    expect(calls.length).toBe(4);
  });

  test('of another snapshot than asked for are refused', async () => {
    const { source } = network(async (call) =>
      Response.json({
        ...((await (
          await handle({ ...call, init: { ...call.init, body: JSON.stringify({ query }) } })
        ).json()) as object),
        snapshot: 'night-2',
      }),
    );
    await expect(source.aggregate(query, { snapshot: 'night-1' })).rejects.toMatchObject({
      code: 'http-failed',
      subject: 'night-2',
    });
  });

  test.each([['{}'], ['null'], ['<html>'], ['{"columns":[],"rowCount":0}']])(
    'that are no answer are refused: %s',
    async (text) => {
      const { source } = network(() => new Response(text));
      await expect(source.aggregate(query)).rejects.toMatchObject({ name: 'SourceError', code: 'http-failed' });
      await expect(source.describe()).rejects.toMatchObject({ name: 'SourceError', code: 'http-failed' });
    },
  );
});

describe('errors', () => {
  test.each([
    [400, 'not-additive', QueryError],
    [410, 'snapshot-gone', SourceError],
    [422, 'amount-overflow', AmountError],
    [500, 'source-failed', SourceError],
  ])('come back as what they were: %i %s', async (status, code, kind) => {
    const { source, calls } = network(() => refuse(status, { code, message: 'why', subject: 'scope' }));
    const error = await source.aggregate(query).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(kind);
    expect(error).toMatchObject({ code, message: 'why', subject: 'scope' });
    expect(calls.length).toBe(1);
  });

  test.each([refuse(404), refuse(500, { code: 'toString', message: 'x' }), new Response('<html>', { status: 401 })])(
    'of no known code are failures of the address',
    async (response) => {
      await expect(network(() => response.clone()).source.aggregate(query)).rejects.toMatchObject({
        code: 'http-failed',
        message: `status ${response.status} from /api/aggregate`,
      });
    },
  );
});

describe('retries', () => {
  test('a passing failure is asked again twice, each time later', async () => {
    const { source, calls, waits } = network((call, nth) =>
      nth === 1 ? Promise.reject(new TypeError('offline')) : nth === 2 ? refuse(503) : handle(call),
    );
    expect(await source.aggregate(query)).toMatchObject({ rowCount: 1 });
    expect([calls.length, waits]).toEqual([3, [100, 200]]);
  });

  test('is given up after that, the cause kept', async () => {
    const offline = new TypeError('offline');
    const { source, calls } = network(() => Promise.reject(offline));
    await expect(source.describe()).rejects.toMatchObject({ code: 'http-failed', cause: offline });
    expect(calls.length).toBe(3);
  });
});

describe('the same question asked twice at once', () => {
  /** Answers only when told, or when aborted. */
  function held() {
    const open: (() => void)[] = [];
    const made = network((call) => {
      const aborted = new Promise<never>((_, reject) =>
        call.init.signal!.addEventListener('abort', () => reject(new DOMException('x', 'AbortError'))),
      );
      return Promise.race([new Promise<void>((resolve) => open.push(resolve)).then(() => handle(call)), aborted]);
    });
    return { ...made, answer: () => open.forEach((resolve) => resolve()) };
  }

  test('is one request', async () => {
    const { source, calls, answer } = held();
    const both = [source.aggregate(query), source.aggregate(query, { signal: new AbortController().signal })];
    await Promise.resolve();
    answer();
    const [one, other] = await Promise.all(both);
    expect(one).toBe(other);
    expect(calls.length).toBe(1);
  });

  test('goes on for one when the other leaves', async () => {
    const { source, calls, answer } = held();
    const leaving = new AbortController();
    const [left, stayed] = [
      source.aggregate(query, { signal: leaving.signal }),
      source.aggregate(query, { signal: new AbortController().signal }),
    ];
    const refused = expect(left).rejects.toMatchObject({ code: 'aborted', cause: 'enough' });
    leaving.abort('enough');
    await refused;
    answer();
    expect(await stayed).toMatchObject({ rowCount: 1 });
    expect(calls[0]!.init.signal!.aborted).toBe(false);
  });

  test('is aborted when all have left, and asked anew by the next', async () => {
    const { source, calls, answer, waits } = held();
    const leaving = new AbortController();
    const refused = expect(
      Promise.all([1, 2].map(() => source.aggregate(query, { signal: leaving.signal }))),
    ).rejects.toMatchObject({ code: 'aborted' });
    await Promise.resolve();
    leaving.abort();
    await refused;
    expect(calls[0]!.init.signal!.aborted).toBe(true);
    const next = source.aggregate(query);
    await Promise.resolve();
    answer();
    expect(await next).toMatchObject({ rowCount: 1 });
    expect([calls.length, waits]).toEqual([2, []]);
  });
});
