import { describe, expect, test } from 'vitest';
import { smallProvince } from '../../../test/small-province.js';
import { AmountError, QueryError, SourceError } from '../../errors.js';
import { handleSourceRequest } from '../../http/handle.js';
import type { AggregateQuery } from '../../query/query.js';
import { memorySource } from '../memory/memory.js';
import { httpSource } from './http.js';
import type { HttpOptions } from './http.js';
import { requestJson } from './request.js';
import { transportOf } from './transport.js';

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
    random: () => 0.5,
    alarm: () => () => undefined,
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
  const offline = new TypeError('offline');
  const saying = (status: number, headers: Record<string, string>) => new Response('{}', { status, headers });

  test('a passing failure is asked again, each time later', async () => {
    const { source, calls, waits } = network((call, nth) =>
      nth === 1 ? Promise.reject(offline) : nth === 2 ? refuse(503) : nth === 3 ? refuse(429) : handle(call),
    );
    expect(await source.aggregate(query)).toMatchObject({ rowCount: 1 });
    expect([calls.length, waits]).toEqual([4, [100, 200, 400]]);
  });

  test('are drawn from nothing up, so that those who failed together do not come back together', async () => {
    const { source, waits } = network(() => refuse(503), { random: () => 0 });
    await expect(source.describe()).rejects.toMatchObject({ code: 'http-failed' });
    expect(waits).toEqual([0, 0, 0]);
  });

  test('are given up, the cause kept', async () => {
    const { source, calls } = network(() => Promise.reject(offline));
    await expect(source.describe()).rejects.toMatchObject({ code: 'http-failed', cause: offline });
    expect(calls.length).toBe(4);
  });

  test('a broken connection is tried once more even when none is wanted', async () => {
    const broken = network((call, nth) => (nth === 1 ? Promise.reject(offline) : handle(call)), { retries: 0 });
    expect(await broken.source.describe()).toMatchObject({ snapshot: 'night-1' });
    const gateway = network(() => refuse(503), { retries: 0 });
    await expect(gateway.source.describe()).rejects.toMatchObject({ code: 'http-failed' });
    expect([broken.calls.length, gateway.calls.length]).toEqual([2, 1]);
  });

  test('a body that breaks off is a broken connection', async () => {
    const half = new ReadableStream({ pull: (stream) => stream.error(offline) });
    const { source, calls } = network((call, nth) => (nth === 1 ? new Response(half) : handle(call)));
    expect(await source.describe()).toMatchObject({ snapshot: 'night-1' });
    expect(calls.length).toBe(2);
  });

  test.each([
    ['seconds', { 'retry-after': '7' }, 7_100],
    [
      'a time, by the clock of the server',
      { 'retry-after': 'Tue, 01 Jul 2025 00:00:30 GMT', date: 'Tue, 01 Jul 2025 00:00:10 GMT' },
      20_100,
    ],
    ['a time without a clock', { 'retry-after': 'Tue, 01 Jul 2025 00:00:30 GMT' }, 100],
    ['a time gone by', { 'retry-after': 'Tue, 01 Jul 2025 00:00:00 GMT', date: 'Tue, 01 Jul 2025 00:00:10 GMT' }, 100],
    ['nothing readable', { 'retry-after': 'soon' }, 100],
  ])('come after what Retry-After says: %s', async (_, headers, wait) => {
    const { source, waits } = network((call, nth) => (nth === 1 ? saying(503, headers) : handle(call)));
    await source.describe();
    expect(waits).toEqual([wait]);
  });

  test('do not wait past the deadline', async () => {
    const { source, calls, waits } = network(() => saying(503, { 'retry-after': '61' }));
    await expect(source.describe()).rejects.toMatchObject({ code: 'http-failed' });
    expect([calls.length, waits]).toEqual([1, []]);
  });

  test('follow what the server says of them', async () => {
    const no = network(() => saying(503, { 'x-should-retry': 'false' }));
    await expect(no.source.describe()).rejects.toMatchObject({ code: 'http-failed' });
    const yes = network((call, nth) => (nth === 1 ? saying(500, { 'x-should-retry': 'true' }) : handle(call)));
    await yes.source.describe();
    expect([no.calls.length, yes.calls.length]).toEqual([1, 2]);
  });
});

describe('a deadline', () => {
  test('ends a request that hangs, and is put off when the answer came', async () => {
    const silenced: boolean[] = [];
    const rings: (() => void)[] = [];
    const alarm: HttpOptions['alarm'] = (milliseconds, ring) => {
      const nth = silenced.push(false) - 1;
      rings.push(() => void (milliseconds === 250 && ring()));
      return () => void (silenced[nth] = true);
    };
    const { source, calls } = network(
      (call, nth) =>
        nth === 1
          ? handle(call)
          : new Promise((_, reject) => call.init.signal!.addEventListener('abort', () => reject(new Error('stopped')))),
      { alarm, deadline: 250 },
    );
    await source.describe();
    expect(silenced).toEqual([true]);
    const hanging = expect(source.aggregate(query)).rejects.toMatchObject({
      code: 'http-failed',
      message: 'no answer within 250 ms from /api/aggregate',
    });
    await Promise.resolve();
    rings[1]!();
    await hanging;
    expect(calls.length).toBe(2);
  });

  test('of the platform rings, and its waits end when the caller leaves', async () => {
    const never = new Promise<Response>(() => undefined);
    const hung = httpSource('/api/', {
      fetch: (_, init) =>
        Promise.race([never, new Promise<never>((_, no) => init!.signal!.addEventListener('abort', no))]),
      deadline: 5,
    });
    await expect(hung.describe()).rejects.toMatchObject({ code: 'http-failed' });
    const leaving = new AbortController();
    const failing = httpSource('/api/', { fetch: async () => refuse(503) });
    const asked = expect(failing.describe({ signal: leaving.signal })).rejects.toMatchObject({ code: 'aborted' });
    leaving.abort();
    await asked;
  });
});

describe('what is written', () => {
  const write = (answers: (nth: number) => Promise<Response> | Response, repeatable: boolean) => {
    let sent = 0;
    const transport = transportOf({
      fetch: async () => answers((sent += 1)),
      wait: async () => undefined,
      alarm: () => () => undefined,
    });
    const insistence = { retries: 2, deadline: 1000, repeatable };
    const answer = requestJson(transport, '/api/batches', { method: 'POST' }, insistence, new AbortController().signal);
    return answer.then(
      () => sent,
      () => -sent,
    );
  };

  test('is sent twice only under a key, or when the server says it did not take it', async () => {
    const broken = (nth: number) => (nth === 1 ? Promise.reject(new TypeError('x')) : Response.json({}));
    const busy = (nth: number) => (nth === 1 ? refuse(503) : Response.json({}));
    const invited = (nth: number) =>
      nth === 1 ? new Response('{}', { status: 503, headers: { 'x-should-retry': 'true' } }) : Response.json({});
    expect([await write(broken, false), await write(busy, false), await write(invited, false)]).toEqual([-1, -1, 2]);
    expect([await write(broken, true), await write(busy, true)]).toEqual([2, 2]);
  });
});

describe('explain', () => {
  test('says how the other side would answer, once for all who ask', async () => {
    const { source, calls } = network();
    const [one, other] = await Promise.all([source.explain!(query), source.explain!(query)]);
    expect(one).toBe(other);
    expect(one).toMatchObject({ home: 'http over memory', reads: [{ what: 'region', rows: 6 }] });
    expect(calls.map(({ url }) => url)).toEqual(['/api/explain']);
    expect(await source.explain!({ from: 'region', columns: ['name'] })).toMatchObject({ home: 'http over memory' });
    await expect(source.explain!(query, { snapshot: 'night-0' })).rejects.toMatchObject({ code: 'snapshot-gone' });
  });

  test('that is none is refused', async () => {
    const { source } = network(() => Response.json({ home: 'x' }));
    await expect(source.explain!(query)).rejects.toMatchObject({ code: 'http-failed' });
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
