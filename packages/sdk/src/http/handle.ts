import { QianliyanError, QueryError, SourceError } from '../errors.js';
import type { ErrorDetail } from '../errors.js';
import { checkAggregate, checkRows } from '../query/check.js';
import { queryLimits } from '../query/limits.js';
import { parseAggregateQuery, parseRowQuery } from '../query/parse.js';
import { exactKeys, objectAt, textAt } from '../query/shape.js';
import type { AskOptions, Source } from '../source/source.js';
import { standard } from '../standard/index.js';
import type { StandardTables } from '../standard/table.js';
import { encodeTable } from '../table/json.js';
import type { Table } from '../table/table.js';
import { checkAggregateAudience, checkRowsAudience, describeTo } from './audience.js';
import type { Audience } from './audience.js';
import { errorKinds, httpContract, isErrorCode } from './contract.js';
import type { ErrorBody, HttpVerb } from './contract.js';

/** A request as the adapter of any server hands it over. */
export interface SourceRequest {
  readonly method: string;
  /** Relative to the base, `describe`, with its search if any. */
  readonly path: string;
  /** The body as text; empty for none. */
  readonly body?: string;
  readonly signal?: AbortSignal;
}

/** What to answer: a status and a body to write as JSON. */
export interface SourceResponse {
  readonly status: number;
  readonly body: unknown;
}

/** To whom a source is shown, and by which standard. */
export interface HandleOptions {
  readonly audience: Audience;
  /** The standard unless told; a server of a city's extension passes that. */
  readonly standard?: StandardTables;
}

/** Answers one request of the HTTP contract from a source, showing the audience no more than it may see. Never throws. */
export async function handleSourceRequest(
  source: Source<string>,
  request: SourceRequest,
  { audience, standard: tables = standard }: HandleOptions,
): Promise<SourceResponse> {
  const [path = '', search = ''] = request.path.split('?', 2);
  const verb = (Object.keys(httpContract) as HttpVerb[]).find((name) => httpContract[name].path === path);
  if (!verb) return failure(404, 'bad-query', `unknown path: ${path}`);
  const { method } = httpContract[verb];
  if (request.method !== method) return failure(405, 'bad-query', `${path} takes ${method}, not ${request.method}`);
  try {
    const signal = request.signal && { signal: request.signal };
    if (verb !== 'describe')
      return { status: 200, body: await ask(source, verb, readBody(request.body ?? ''), { audience, tables }, signal) };
    const snapshot = new URLSearchParams(search).get('snapshot');
    return {
      status: 200,
      body: describeTo(audience, await source.describe({ ...signal, ...(snapshot !== null && { snapshot }) }), tables),
    };
  } catch (error) {
    return fromError(error);
  }
}

async function ask(
  source: Source<string>,
  verb: Exclude<HttpVerb, 'describe'>,
  body: Readonly<Record<string, unknown>>,
  { audience, tables }: { readonly audience: Audience; readonly tables: StandardTables },
  signal: { signal: AbortSignal } | undefined,
): Promise<unknown> {
  const options: AskOptions = {
    ...signal,
    ...(body['snapshot'] !== undefined && { snapshot: textAt(body['snapshot'], 'snapshot') }),
  };
  const { explain } = source;
  if (verb === 'explain' && (audience !== 'staff' || !explain))
    throw new SourceError('not-published', `explain is not open to ${audience} here`, { subject: 'explain' });
  const asksRows = verb === 'rows' || (verb === 'explain' && namesColumns(body['query']));
  const query = asksRows ? parseRowQuery(body['query']) : parseAggregateQuery(body['query']);
  if ('columns' in query) checkRowsAudience(checkRows(query, tables), audience);
  else checkAggregateAudience(checkAggregate(query, tables), audience);
  if (verb === 'explain') return explain!.call(source, query, options);
  if ('columns' in query) return encodeTable(await source.rows(query, options));
  return encodeTable(notTooLarge(await source.aggregate(query, options)));
}

/** An answer of more groups than anyone can look at is refused before it is written out. */
function notTooLarge(answer: Table): Table {
  if (answer.rowCount <= queryLimits.groups) return answer;
  throw new SourceError('answer-too-large', `answer has ${answer.rowCount} groups, more than ${queryLimits.groups}`, {
    subject: 'keys',
  });
}

/** What tells a row query from an aggregate. */
const namesColumns = (query: unknown): boolean => 'columns' in objectAt(query, 'query');

function readBody(text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new QueryError('bad-query', 'body is not JSON', { cause });
  }
  const body = objectAt(value, 'body');
  exactKeys(body, ['query', 'snapshot'], 'body');
  return body;
}

/** Says what a caller can act on; what went wrong inside a home stays inside. */
function fromError(error: unknown): SourceResponse {
  if (!(error instanceof QianliyanError) || !isErrorCode(error.code))
    return failure(500, 'source-failed', 'source failed');
  const { status } = errorKinds[error.code];
  return status === 500 ? failure(500, error.code, 'source failed') : failure(status, error.code, error.message, error);
}

function failure(status: number, code: string, message: string, { subject }: ErrorDetail = {}): SourceResponse {
  const body: ErrorBody = { error: { code, message, ...(subject !== undefined && { subject }) } };
  return { status, body };
}
