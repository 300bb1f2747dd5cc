import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { ClickHouseLogLevel, createClient } from '@clickhouse/client';
import type { ClickHouseSettings } from '@clickhouse/client';
import { aborted } from '../../sql/interruptible.js';
import type { Address } from './address.js';
import { dialectOf } from './dialect.js';
import type { Dialect } from './dialect.js';
import type { Answered, Engine } from './engine.js';
import { failureOf, timedOut } from './failure.js';

/** How long calls may take. */
export interface Timeouts {
  /** Milliseconds a question may take, half a minute unless told. */
  readonly timeout?: number;
  /** Milliseconds an insert or a change of tables may take, ten minutes unless told. */
  readonly writeTimeout?: number;
}

const seconds = (milliseconds: number) => Math.max(1, Math.ceil(milliseconds / 1_000));

/** One node over HTTP. A question that is given up, by its caller or by the clock, is killed on the server too. */
export function httpEngine({ username, password }: Address, node: string, times: Timeouts): Engine {
  const { timeout = 30_000, writeTimeout = 600_000 } = times;
  const client = createClient({
    url: node,
    username,
    password,
    // The deadline below ends a question; this only lets go of a socket that stays silent past it.
    request_timeout: Math.max(timeout, writeTimeout) + 10_000,
    max_open_connections: 20,
    log: { level: ClickHouseLogLevel.OFF },
  });
  let dialect: Promise<Dialect> | undefined;

  const kill = (id: string) =>
    client
      .command({ query: `KILL QUERY WHERE query_id = '${id}' ASYNC`, abort_signal: AbortSignal.timeout(2_000) })
      .catch(() => undefined);

  /** Runs one call under a deadline and the caller's signal. */
  async function within<T>(
    limit: number,
    signal: AbortSignal | undefined,
    work: (call: { readonly query_id: string; readonly abort_signal: AbortSignal }) => Promise<T>,
  ): Promise<T> {
    if (signal?.aborted) throw aborted(signal);
    const id = randomUUID();
    const deadline = AbortSignal.timeout(limit);
    const given = AbortSignal.any(signal ? [signal, deadline] : [deadline]);
    try {
      return await work({ query_id: id, abort_signal: given });
    } catch (cause) {
      if (!given.aborted) throw failureOf(cause);
      await kill(id);
      throw signal?.aborted ? aborted(signal) : timedOut(cause);
    }
  }

  const select = (sql: string, settings: ClickHouseSettings, signal?: AbortSignal) =>
    within(timeout, signal, async (call) => {
      const result = await client.query({ query: sql, format: 'JSONCompact', clickhouse_settings: settings, ...call });
      // Read as text and parsed whole: an error that ClickHouse writes behind a begun answer makes it unreadable.
      return (JSON.parse(await result.text()) as { data: Answered[][] }).data;
    });

  const known = () =>
    (dialect ??= select('SELECT version()', {}).then(
      ([row]) => dialectOf(String(row![0])),
      (cause: unknown) => {
        dialect = undefined;
        throw cause;
      },
    ));

  return {
    ask: async (sql, signal) => select(sql, (await known()).question(seconds(timeout)) as ClickHouseSettings, signal),
    run: (sql) =>
      within(writeTimeout, undefined, async (call) => {
        await client.command({ query: sql, ...call });
      }),
    insert: async (into, blocks, signal) => {
      const settings = (await known()).insert(seconds(writeTimeout)) as ClickHouseSettings;
      await within(writeTimeout, signal, async (call) => {
        const { stream } = await client.exec({
          query: `INSERT INTO ${into} FORMAT Native`,
          values: Readable.from(blocks, { objectMode: false }),
          clickhouse_settings: settings,
          ...call,
        });
        for await (const _ of stream) continue;
      });
    },
    close: () => client.close(),
  };
}
