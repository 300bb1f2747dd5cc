import { SourceError } from '../../errors.js';
import { httpContract } from '../../http/contract.js';
import type { AskBody } from '../../http/contract.js';
import { canonicalQuery } from '../../query/canonical.js';
import type { AggregateQuery, RowQuery } from '../../query/query.js';
import { decodePage, decodeTable } from '../../table/json.js';
import type { TableName } from '../../standard/index.js';
import type { Page, Table } from '../../table/table.js';
import type { AskOptions, Description, Source } from '../source.js';
import { AnswerCache } from './cache.js';
import { requestJson } from './request.js';
import type { Transport } from './request.js';
import { SharedTasks } from './share.js';

/** Options of an HTTP source. */
export interface HttpOptions extends Partial<Transport> {
  /** Answers to keep, 200 unless told. */
  readonly cacheSize?: number;
}

type Answer = Description | Table | Page;

/**
 * A source behind the HTTP contract, at a base such as `/api/`. Equal questions asked at the same time are one request; answers of a pinned
 * snapshot are kept. The other side checks the queries, so a page carries neither the checker nor the standard. HTTP 数据源
 */
export function httpSource<T extends string = TableName>(baseUrl: string, options: HttpOptions = {}): Source<T> {
  const base = baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`;
  const transport: Transport = {
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    random: options.random ?? (() => 1),
    wait: options.wait ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))),
  };
  const cache = new AnswerCache<Answer>(options.cacheSize ?? 200);
  const tasks = new SharedTasks<Answer>();

  const ask = async (
    name: string,
    { signal, snapshot }: AskOptions,
    send: (signal: AbortSignal) => Promise<Answer>,
  ): Promise<Answer> => {
    const key = (pinned: string) => `${pinned} ${name}`;
    const known = snapshot === undefined ? undefined : cache.get(key(snapshot));
    if (known && !signal?.aborted) return known;
    const answer = await tasks.run(key(snapshot ?? ''), send, signal);
    if (snapshot !== undefined && answer.snapshot !== snapshot)
      throw new SourceError('http-failed', `answer is of another snapshot: ${answer.snapshot}`, {
        subject: answer.snapshot,
      });
    cache.set(key(answer.snapshot), answer);
    return answer;
  };

  const post = (
    verb: 'aggregate' | 'rows',
    query: AggregateQuery<T> | RowQuery<T>,
    asked: AskOptions,
  ): Promise<Answer> => {
    const { method, path } = httpContract[verb];
    const body: AskBody = { query, ...(asked.snapshot !== undefined && { snapshot: asked.snapshot }) };
    const init = { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    return ask(`${verb} ${canonicalQuery(query)}`, asked, async (signal) =>
      (verb === 'rows' ? decodePage : decodeTable)(await requestJson(transport, base + path, init, signal)),
    );
  };

  return {
    describe: async (asked = {}) => {
      const { method, path } = httpContract.describe;
      const search = asked.snapshot === undefined ? '' : `?snapshot=${encodeURIComponent(asked.snapshot)}`;
      return (await ask('describe', asked, async (signal) =>
        decodeDescription(await requestJson(transport, base + path + search, { method }, signal)),
      )) as Description<T>;
    },
    aggregate: async (query, asked = {}) => (await post('aggregate', query, asked)) as Table,
    rows: async (query, asked = {}) => (await post('rows', query, asked)) as Page,
  };
}

function decodeDescription(body: unknown): Description {
  const { snapshot, dataThrough = null, tables } = (body ?? {}) as Partial<Description>;
  if (typeof snapshot !== 'string' || typeof tables !== 'object' || tables === null)
    throw new SourceError('http-failed', 'answer is no description');
  return { snapshot, dataThrough, tables };
}
