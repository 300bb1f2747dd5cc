import { setTimeout as wait } from 'node:timers/promises';
import { clickhouseSource, mirror } from '@qianliyan/engines/clickhouse';
import type { ClickhouseSource } from '@qianliyan/engines/clickhouse';
import { tableRows } from '@qianliyan/sdk';
import type { AggregateQuery } from '@qianliyan/sdk';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sampleStore } from './sample-store.js';
import type { SampleStore } from './sample-store.js';
import { startServers } from './servers.js';
import type { Servers } from './servers.js';

/** The servers of this suite are stopped and killed, so they are its own. */
let servers: Servers;
let sample: SampleStore;
let source: ClickhouseSource;
let truth: unknown;

const timeout = 6_000;
const query: AggregateQuery = {
  from: 'paymentVoucher',
  keys: ['year', 'fundBook'],
  measures: { paid: { sum: 'actualAmount' }, n: { count: true } },
};

beforeAll(async () => {
  [servers, sample] = await Promise.all([startServers(), sampleStore()]);
  await mirror(sample.store, servers.url);
  source = await clickhouseSource({ url: servers.url, timeout });
  truth = tableRows(await source.aggregate(query));
});

afterAll(async () => {
  await source?.close();
  await Promise.all([servers?.stop(), sample?.close()]);
});

beforeEach(async () => {
  expect(tableRows(await source.aggregate(query))).toEqual(truth);
});

/** Asks a server by itself, past the source. */
async function ask(shard: number, sql: string): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${servers.ports[shard]!.http}/`, { method: 'POST', body: sql });
  return (await answer.text()).trim();
}

const inFlight = () =>
  ask(0, "SELECT count() FROM system.processes WHERE query LIKE '%actualAmount%' AND query NOT LIKE '%processes%'");

async function until(holds: () => Promise<boolean>, most: number): Promise<void> {
  const end = performance.now() + most;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`not so after ${most} ms`);
    await wait(20);
  }
}

/** How a question ended, and after how many milliseconds. */
async function ended(asked: Promise<unknown>): Promise<{ readonly code: unknown; readonly time: number }> {
  const start = performance.now();
  const code = await asked.then(
    (answer) => ({ answered: answer }),
    (error: Error & { code?: string }) => error.code,
  );
  return { code, time: performance.now() - start };
}

test('rows lie on both shards, those of a county on one', async () => {
  const [table] = (
    await ask(0, "SELECT name FROM system.tables WHERE database = 'qianliyan' AND name LIKE 'paymentVoucher%local'")
  ).split('\n');
  const counties = await Promise.all(
    [0, 1].map(async (shard) =>
      (await ask(shard, `SELECT DISTINCT ifNull(countyCode, regionCode) FROM qianliyan.${table}`)).split('\n'),
    ),
  );
  const [first, second] = counties as [string[], string[]];
  expect(first.length).toBeGreaterThan(20);
  expect(second.length).toBeGreaterThan(20);
  expect(first.filter((county) => second.includes(county))).toEqual([]);
});

test('a shard that dies under a question makes it an error, within the time, never a partial sum', async () => {
  servers.signal(1, 'SIGSTOP');
  const asked = ended(source.aggregate(query));
  await until(async () => (await inFlight()) === '1', 3_000);
  servers.signal(1, 'SIGKILL');
  const { code, time } = await asked;
  expect(['source-failed', 'source-timeout']).toContain(code);
  expect(time).toBeLessThan(timeout + 1_000);
  await until(async () => (await inFlight()) === '0', 5_000);
  // Dead by now, and still an error rather than half of the province.
  expect((await ended(source.aggregate(query))).code).toBe('source-failed');
  await servers.restart(1);
});

test('a shard that hangs makes a question run out of time, and the question is gone from the server', async () => {
  servers.signal(1, 'SIGSTOP');
  const { code, time } = await ended(source.aggregate(query));
  expect(code).toBe('source-timeout');
  expect(time).toBeLessThan(timeout + 3_000);
  servers.signal(1, 'SIGCONT');
  await until(async () => (await inFlight()) === '0', 5_000);
});

test('an aborted question ends at once and is gone from the server', async () => {
  servers.signal(1, 'SIGSTOP');
  const control = new AbortController();
  const asked = ended(source.aggregate(query, { signal: control.signal }));
  await until(async () => (await inFlight()) === '1', 3_000);
  control.abort();
  const { code, time } = await asked;
  expect(code).toBe('aborted');
  expect(time).toBeLessThan(timeout);
  servers.signal(1, 'SIGCONT');
  await until(async () => (await inFlight()) === '0', 5_000);
});

test('an aborted question stops on every shard while it works', async () => {
  const slow: AggregateQuery = {
    of: {
      from: 'paymentVoucher',
      keys: ['voucherId', 'actualDate', 'regionCode'],
      measures: Object.fromEntries(
        Array.from({ length: 200 }, (_, i) => [
          `m${i}`,
          { last: 'payeeName', by: 'actualDate', where: { column: 'amount', op: 'gt', value: i } },
        ]),
      ),
    },
    keys: [],
    measures: { n: { count: true }, most: { max: 'm7' } },
  };
  const control = new AbortController();
  const asked = ended(source.aggregate(slow, { signal: control.signal }));
  const running = (shard: number) =>
    ask(shard, "SELECT count() FROM system.processes WHERE query LIKE '%payeeName%' AND query NOT LIKE '%processes%'");
  await until(async () => (await running(0)) !== '0', 5_000);
  control.abort();
  expect((await asked).code).toBe('aborted');
  for (const shard of [0, 1]) await until(async () => (await running(shard)) === '0', 5_000);
});
