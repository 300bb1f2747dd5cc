import { SourceError } from '../../errors.js';
import { httpContract } from '../../http/contract.js';
import type { AskBody } from '../../http/contract.js';
import { canonicalQuery } from '../../query/canonical.js';
import type { AggregateQuery, RowQuery } from '../../query/query.js';
import { decodePage, decodeTable } from '../../table/json.js';
import type { TableName } from '../../standard/index.js';
import type { Page, Table } from '../../table/table.js';
import type { Explanation } from '../explain.js';
import type { AskOptions, Description, Source } from '../source.js';
import { AnswerCache } from './cache.js';
import { decodeDescription, decodeExplanation } from './decode.js';
import { requestJson } from './request.js';
import { SharedTasks } from './share.js';
import { transportOf } from './transport.js';
import type { Transport } from './transport.js';

/** Options of an HTTP source. */
export interface HttpOptions extends Partial<Transport> {
  /** Answers to keep, 200 unless told. */
  readonly cacheSize?: number;
  /** Times to ask again after a failure that may pass, 3 unless told. */
  readonly retries?: number;
  /** Milliseconds a question may take, retries and waits included; 60 000 unless told. */
  readonly deadline?: number;
}

type Answer = Description | Table | Page;
type Query = AggregateQuery<string> | RowQuery<string>;

/**
 * A source behind the HTTP contract, at a base such as `/api/`. Equal questions asked at the same time are one request; answers of a pinned
 * snapshot are kept. The other side checks the queries, so a page carries neither the checker nor the standard. HTTP 数据源
 */
export function httpSource<T extends string = TableName>(baseUrl: string, options: HttpOptions = {}): Source<T> {
  const base = baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`;
  const transport = transportOf(options);
  const insistence = { retries: options.retries ?? 3, deadline: options.deadline ?? 60_000, repeatable: true };
  const cache = new AnswerCache<Answer>(options.cacheSize ?? 200);
  const tasks = new SharedTasks<Answer>();
  const explaining = new SharedTasks<Explanation>();

  const get = (verb: 'describe', search: string, signal: AbortSignal) => {
    const { method, path } = httpContract[verb];
    return requestJson(transport, base + path + search, { method }, insistence, signal);
  };
  const post = (verb: 'aggregate' | 'rows' | 'explain', body: AskBody, signal: AbortSignal) => {
    const { method, path } = httpContract[verb];
    const init = { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    return requestJson(transport, base + path, init, insistence, signal);
  };

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

  return {
    describe: async (asked = {}) => {
      const search = asked.snapshot === undefined ? '' : `?snapshot=${encodeURIComponent(asked.snapshot)}`;
      const send = async (signal: AbortSignal) => decodeDescription(await get('describe', search, signal));
      return (await ask('describe', asked, send)) as Description<T>;
    },
    aggregate: async (query, asked = {}) =>
      (await ask(`aggregate ${canonicalQuery(query)}`, asked, async (signal) =>
        decodeTable(await post('aggregate', bodyOf(query, asked), signal)),
      )) as Table,
    rows: async (query, asked = {}) =>
      (await ask(`rows ${canonicalQuery(query)}`, asked, async (signal) =>
        decodePage(await post('rows', bodyOf(query, asked), signal)),
      )) as Page,
    explain: async (query, asked = {}) =>
      explaining.run(
        `${asked.snapshot ?? ''} ${canonicalQuery(query)}`,
        async (signal) => decodeExplanation(await post('explain', bodyOf(query, asked), signal)),
        asked.signal,
      ),
  };
}

const bodyOf = (query: Query, { snapshot }: AskOptions): AskBody => ({
  query,
  ...(snapshot !== undefined && { snapshot }),
});
