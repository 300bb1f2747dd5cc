import { describe, expect, test } from 'vitest';
import { smallProvince } from '../../test/small-province.js';
import { SourceError } from '../errors.js';
import { queryLimits } from '../query/limits.js';
import { memorySource } from '../source/memory/memory.js';
import type { Source } from '../source/source.js';
import { handleSourceRequest } from './handle.js';
import type { Audience } from './audience.js';

const source = memorySource({ tables: smallProvince, provenance: 'synthetic', snapshot: 'night-1' });
const counted = { n: { count: true } };

const post = (path: string, body: unknown, audience: Audience = 'staff', from: Source = source) =>
  handleSourceRequest(
    from,
    { method: 'POST', path, body: typeof body === 'string' ? body : JSON.stringify(body) },
    { audience },
  );
const aggregate = (query: unknown, audience?: Audience) => post('aggregate', { query }, audience);
const rows = (query: unknown, audience?: Audience) => post('rows', { query }, audience);

test('answers a query as JSON, with its snapshot', async () => {
  expect(await aggregate({ from: 'region', keys: ['level'], measures: counted })).toMatchObject({
    status: 200,
    body: {
      snapshot: 'night-1',
      rowCount: 4,
      columns: [
        { name: 'level', type: 'code' },
        { name: 'n', type: 'int', values: [2, 2, 1, 1] },
      ],
    },
  });
});

test.each([
  [404, 'bad-query', { method: 'GET', path: 'nowhere' }],
  [404, 'bad-query', { method: 'GET', path: '' }],
  [405, 'bad-query', { method: 'GET', path: 'aggregate' }],
  [405, 'bad-query', { method: 'DELETE', path: 'describe' }],
  [400, 'bad-query', { method: 'POST', path: 'rows' }],
  [400, 'bad-query', { method: 'POST', path: 'rows', body: '{' }],
  [400, 'bad-query', { method: 'POST', path: 'rows', body: '[]' }],
  [
    400,
    'bad-query',
    { method: 'POST', path: 'rows', body: '{"query":{"from":"region","columns":["name"]},"sql":"x"}' },
  ],
  [
    400,
    'bad-query',
    { method: 'POST', path: 'rows', body: '{"query":{"from":"region","columns":["name"]},"snapshot":1}' },
  ],
  [400, 'unknown-table', { method: 'POST', path: 'rows', body: '{"query":{"from":"x","columns":["name"]}}' }],
  [
    410,
    'snapshot-gone',
    { method: 'POST', path: 'rows', body: '{"query":{"from":"region","columns":["name"]},"snapshot":"night-0"}' },
  ],
  [410, 'snapshot-gone', { method: 'GET', path: 'describe?snapshot=night-0' }],
  [403, 'not-published', { method: 'POST', path: 'rows', body: '{"query":{"from":"subject","columns":["name"]}}' }],
])('says %i %s', async (status, code, request) => {
  expect(await handleSourceRequest(source, request, { audience: 'staff' })).toMatchObject({
    status,
    body: { error: { code } },
  });
});

test('passes on the signal and the snapshot', async () => {
  const control = new AbortController();
  control.abort();
  expect(
    await handleSourceRequest(
      source,
      { method: 'GET', path: 'describe', signal: control.signal },
      { audience: 'staff' },
    ),
  ).toMatchObject({ status: 499 });
  expect(
    await handleSourceRequest(source, { method: 'GET', path: 'describe?snapshot=night-1' }, { audience: 'staff' }),
  ).toMatchObject({ status: 200 });
});

test('keeps what went wrong inside a home inside', async () => {
  const failing = (error: unknown): Source => ({
    describe: () => Promise.reject(error),
    aggregate: () => Promise.reject(error),
    rows: () => Promise.reject(error),
  });
  const query = { from: 'region', keys: [], measures: counted };
  for (const error of [new Error('/data/secret.parquet'), new SourceError('source-failed', '/data/secret.parquet')]) {
    expect(await post('aggregate', { query }, 'staff', failing(error))).toEqual({
      status: 500,
      body: { error: { code: 'source-failed', message: 'source failed' } },
    });
  }
});

describe('to the public', () => {
  test.each([
    ['keys', { keys: ['payeeCode'], measures: counted }],
    [
      'where',
      { keys: [], measures: counted, where: { and: [{ not: { or: [{ column: 'payeeCode', op: 'null' }] } }] } },
    ],
    ['a measure', { keys: [], measures: { m: { max: 'payeeCode' } } }],
    ['what a measure goes by', { keys: [], measures: { m: { last: 'payeeCode', by: 'year' } } }],
    [
      'the where of a measure',
      { keys: [], measures: { n: { count: true, where: { column: 'payeeCode', op: 'eq', value: 'x' } } } },
    ],
  ])('a staff column in %s is not published, in any fold', async (_, fold) => {
    const query = { from: 'paymentVoucher', ...fold };
    const refused = { status: 403, body: { error: { code: 'not-published', subject: 'payeeCode' } } };
    expect(await aggregate(query, 'public')).toMatchObject(refused);
    expect(await aggregate({ of: query, keys: [], measures: counted }, 'public')).toMatchObject(refused);
    expect(await aggregate(query, 'staff')).toMatchObject({ status: 200 });
  });

  test('rows of a table whose key is not public are closed: cursors carry the key', async () => {
    expect(await rows({ from: 'paymentVoucher', columns: ['amount'] }, 'public')).toMatchObject({
      status: 403,
      body: { error: { subject: 'voucherId' } },
    });
    expect(await rows({ from: 'agency', columns: ['agencyName'] }, 'public')).toMatchObject({ status: 200 });
    expect(await rows({ from: 'agency', columns: ['creditCode'] }, 'public')).toMatchObject({ status: 403 });
    expect(
      await rows({ from: 'agency', columns: ['agencyName'], order: [{ column: 'creditCode' }] }, 'public'),
    ).toMatchObject({ status: 403 });
    expect(
      await rows({ from: 'agency', columns: ['agencyName'], where: { column: 'creditCode', op: 'null' } }, 'public'),
    ).toMatchObject({ status: 403 });
  });

  test('the description leaves out what is refused', async () => {
    const { body } = await handleSourceRequest(source, { method: 'GET', path: 'describe' }, { audience: 'public' });
    const { tables } = body as { tables: Record<string, { columns: string[]; rows: boolean }> };
    expect(tables).toMatchObject({ paymentVoucher: { rows: false }, agency: { rows: true } });
    expect(tables['paymentVoucher']!.columns).not.toContain('payeeCode');
    expect(tables['paymentVoucher']!.columns).toContain('amount');
  });
});

test('personal columns are served to nobody', async () => {
  for (const column of ['payeeName', 'payeeAccount', 'payeeBank']) {
    expect(await rows({ from: 'paymentVoucher', columns: [column] }, 'staff')).toMatchObject({
      status: 403,
      body: { error: { code: 'not-published', subject: column } },
    });
  }
});

describe('explain', () => {
  const query = { from: 'paymentVoucher', keys: ['payeeCode'], measures: counted };

  test('answers staff about either query, within what staff may ask', async () => {
    expect(await post('explain', { query })).toMatchObject({
      status: 200,
      body: { home: 'memory', reads: [{ what: 'paymentVoucher' }] },
    });
    expect(await post('explain', { query: { from: 'region', columns: ['name'] } })).toMatchObject({ status: 200 });
    expect(await post('explain', { query: { from: 'paymentVoucher', columns: ['payeeName'] } })).toMatchObject({
      status: 403,
      body: { error: { subject: 'payeeName' } },
    });
    expect(await post('explain', { query: { ...query, keys: ['payeCode'] } })).toMatchObject({
      status: 400,
      body: { error: { message: 'unknown column: payeCode (did you mean payeeCode?)' } },
    });
    expect(await post('explain', {})).toMatchObject({ status: 400 });
  });

  test('is closed to the public, and where a home cannot', async () => {
    const refused = { status: 403, body: { error: { code: 'not-published', subject: 'explain' } } };
    expect(await post('explain', { query: { from: 'region', columns: ['name'] } }, 'public')).toMatchObject(refused);
    const { describe: held, aggregate: folds, rows: pages } = source;
    const silent: Source = { describe: held, aggregate: folds, rows: pages };
    expect(await post('explain', { query }, 'staff', silent)).toMatchObject(refused);
  });
});

test('refuses an answer of more groups than anyone can look at, whole', async () => {
  const query = { from: 'region', keys: ['regionCode'], measures: {} };
  const many = (rowCount: number): Source => ({
    ...source,
    aggregate: async () => ({ ...(await source.aggregate({ ...query, from: 'region' })), rowCount, columns: [] }),
  });
  expect(await post('aggregate', { query }, 'staff', many(queryLimits.groups))).toMatchObject({ status: 200 });
  expect(await post('aggregate', { query }, 'staff', many(queryLimits.groups + 1))).toMatchObject({
    status: 422,
    body: { error: { code: 'answer-too-large', subject: 'keys' } },
  });
});
