import { toCsv } from '@qianliyan/charts';
import type { ChartTable } from '@qianliyan/charts';
import { evaluate, warningsOf } from '@qianliyan/indicators';
import { catalogue } from '@qianliyan/indicators/catalogue';
import { fen, handleSourceRequest, httpSource, memorySource, queryLimits, standard, tableRows } from '@qianliyan/sdk';
import type { AggregateQuery, Audience, RowQuery, StandardTable, TableName } from '@qianliyan/sdk';
import { createApp } from '@qianliyan/server';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomAggregates, randomRowQueries } from '../conformance/queries.js';
import { leaksIn, markedRows } from './markers.js';

const marked = markedRows();
const source = memorySource({ tables: marked.rows, provenance: 'synthetic', snapshot: 'night-1' });
const audiences = ['public', 'staff'] satisfies Audience[];
const hidden = (Object.keys(standard) as TableName[]).flatMap((table) =>
  Object.entries((standard[table] as StandardTable).columns).flatMap(([column, { sensitivity }]) =>
    sensitivity === 'public' ? [] : [{ table, column, sensitivity }],
  ),
);

/** Everything a server says to a request: status, headers, body. */
async function said(audience: Audience, path: string, body?: unknown): Promise<string> {
  const app = createApp({ source, audience });
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const response = await app.request(path, { ...init, headers: { 'content-type': 'application/json' } });
  return JSON.stringify([response.status, [...response.headers], await response.text()]).replaceAll('\\\\"', '"');
}

/** The page's own source over the same server. */
function httpTo(audience: Audience, open = source) {
  const app = createApp({ source: open, audience });
  return httpSource('/api/', { fetch: async (url, init) => app.request(url as string, init) });
}

/** Payments split under the threshold to a payee nobody may see, judged by the whole catalogue, its warnings published. */
async function judged() {
  const vouchers = marked.rows.paymentVoucher!;
  const split = {
    year: 2025,
    actualDate: '2025-06-30',
    agencyCode: 'A1',
    fundBook: 'GPB',
    payeeCode: vouchers[0]!.payeeCode,
  } as const;
  const amount = fen(20_000_000);
  const tables = {
    region: marked.rows.region!,
    agency: marked.rows.agency!.slice(0, 1).map((row) => ({ ...row, agencyCode: 'A1' })),
    paymentVoucher: vouchers.slice(0, 3).map((row) => ({ ...row, ...split, amount, actualAmount: amount })),
  };
  const payments = memorySource({ tables, provenance: 'synthetic' });
  const warning = warningsOf(
    await evaluate(
      catalogue.filter(({ id }) => id === 'split-payment-under-threshold'),
      payments,
      { asOf: '2025-06-30' },
    ),
  );
  return memorySource({ tables: { ...tables, warning }, provenance: 'synthetic' });
}

async function expectNoLeak(audience: Audience, path: string, body?: unknown): Promise<string> {
  const text = await said(audience, path, body);
  expect(leaksIn(text, marked, audience, JSON.stringify(body)), `${path} ${JSON.stringify(body)}`).toEqual([]);
  return text;
}

test('the marks are many, of every hidden column that can hold one, and found where they are', () => {
  const held = new Set([...marked.marks.values()].map(({ table, column }) => `${table}.${column}`));
  expect(hidden.length).toBeGreaterThan(40);
  const bare = hidden.filter(({ table, column }) => {
    const { type, values } = (standard[table] as StandardTable).columns[column]!;
    return !held.has(`${table}.${column}`) && !values && type !== 'boolean';
  });
  expect(bare).toEqual([]);
  const all = JSON.stringify(marked.rows).replaceAll('\\"', '"');
  expect(leaksIn(all, marked, 'public').length).toBe(marked.marks.size);
  expect(leaksIn(all, marked, 'staff').every(({ sensitivity }) => sensitivity === 'personal')).toBe(true);
});

describe.each(audiences)('to %s', (audience) => {
  test('no random aggregate says a hidden value, answered, refused or explained', async () => {
    let answered = 0;
    const law = async (query: AggregateQuery) => {
      const text = await expectNoLeak(audience, '/api/aggregate', { query });
      if (text.startsWith('[200')) answered += 1;
      await expectNoLeak(audience, '/api/explain', { query });
    };
    const queries = randomAggregates(marked.rows, undefined, { forget: 0.2, adding: false });
    await fc.assert(fc.asyncProperty(queries, law), { seed: 11, numRuns: 300 });
    expect(answered).toBeGreaterThan(20);
  }, 30_000);

  test('no random page says a hidden value, nor does its cursor', async () => {
    let answered = 0;
    const law = async (query: RowQuery) => {
      const text = await expectNoLeak(audience, '/api/rows', { query });
      await expectNoLeak(audience, '/api/explain', { query });
      if (!text.startsWith('[200')) return;
      answered += 1;
      const { next } = await httpTo(audience).rows(query);
      if (next !== null) await expectNoLeak(audience, '/api/rows', { query: { ...query, after: next } });
    };
    await fc.assert(fc.asyncProperty(randomRowQueries(marked.rows), law), { seed: 12, numRuns: 200 });
    // Every table whole, as far as it is open.
    const { tables } = await httpTo(audience).describe();
    for (const [from, { columns, rows }] of Object.entries(tables))
      if (rows) {
        await law({ from: from as TableName, columns: columns.slice(0, queryLimits.columns), limit: 5 });
      }
    expect(answered).toBeGreaterThan(20);
  }, 30_000);

  test('no column that is closed to them can be had, in any place of a query', async () => {
    const closed = hidden.filter(({ sensitivity }) => audience === 'public' || sensitivity === 'personal');
    for (const { table: from, column } of closed) {
      const { type } = (standard[from] as StandardTable).columns[column]!;
      const known = { column, op: 'null' } as const;
      const counted = { n: { count: true } };
      for (const query of [
        { from, columns: [column] },
        { from, keys: [], measures: { n: { count: true, where: known } } },
        { from, keys: [], measures: counted, where: { not: known } },
        ...(type === 'json' ? [] : [{ from, keys: [column], measures: counted }]),
        ...(type === 'json' || type === 'boolean' ? [] : [{ from, keys: [], measures: { m: { max: column } } }]),
      ]) {
        const path = 'columns' in query ? '/api/rows' : '/api/aggregate';
        expect(await expectNoLeak(audience, path, { query }), `${from}.${column}`).toMatch(/^\[403/);
      }
    }
  }, 30_000);

  test('the description, the health page and the errors say none', async () => {
    for (const path of ['/api/describe', '/healthz', '/api/describe?snapshot=x', '/api/nowhere', '/'])
      await expectNoLeak(audience, path);
    for (const { table: from, column } of hidden)
      await expectNoLeak(audience, '/api/rows', { query: { from, columns: [`${column}x`] } });
  });

  test('warnings judged over hidden payments say none, nor their export', async () => {
    const client = httpTo(audience, await judged());
    const { tables } = await client.describe();
    const { columns } = tables.warning!;
    const page = await client.rows({ from: 'warning', columns, limit: 1000 });
    expect(page.rowCount).toBeGreaterThan(0);
    const rows = tableRows(page).map((row) => columns.map((column) => ({ text: String(row[column] ?? '') })));
    const names = columns.map((name) => ({ name }));
    expect(leaksIn(JSON.stringify(rows), marked, audience)).toEqual([]);
    expect(leaksIn(JSON.stringify(rows), marked, 'public').length > 0).toBe(audience === 'staff');
    expect(leaksIn(toCsv({ caption: '', columns: names, rows } as ChartTable), marked, audience)).toEqual([]);
  });
});

test('a door that forgot its audience would be seen', async () => {
  const { table: from, column } = hidden.find(({ sensitivity }) => sensitivity === 'staff')!;
  const body = JSON.stringify({ query: { from, columns: [column] } });
  const { body: answer } = await handleSourceRequest(
    source,
    { method: 'POST', path: 'rows', body },
    { audience: 'staff' },
  );
  const text = JSON.stringify(answer);
  expect(leaksIn(text, marked, 'public').length).toBeGreaterThan(0);
  expect(leaksIn(text, marked, 'staff')).toEqual([]);
});
