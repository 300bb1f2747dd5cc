import type { ErrorCode } from '../errors.js';
import type { AggregateQuery, RowQuery } from '../query/query.js';

/**
 * The HTTP home of a source, as data: the server binds it, the client and the API document derive from it. Paths are relative to a base
 * such as `/api/`. `describe` takes `?snapshot=`; the others take an `AskBody`. `aggregate` and `rows` answer a `TableJson`; `explain` takes
 * either query, answers an `Explanation`, and is for staff. HTTP 接口约定
 */
export const httpContract = {
  describe: { method: 'GET', path: 'describe' },
  aggregate: { method: 'POST', path: 'aggregate' },
  rows: { method: 'POST', path: 'rows' },
  explain: { method: 'POST', path: 'explain' },
} as const;

/** A verb of the contract. */
export type HttpVerb = keyof typeof httpContract;

/** Body of `aggregate`, `rows` and `explain`. */
export interface AskBody {
  readonly query: AggregateQuery<string> | RowQuery<string>;
  /** Answer from this snapshot, or fail with `snapshot-gone`. */
  readonly snapshot?: string;
}

/** Body of every answer that is not 200. */
export interface ErrorBody {
  readonly error: { readonly code: string; readonly message: string; readonly subject?: string };
}

/** The class an error is revived as, and the status it is sent with. */
export interface ErrorKind {
  readonly name: 'QianliyanError' | 'QueryError' | 'SourceError' | 'AmountError';
  readonly status: 400 | 403 | 404 | 409 | 410 | 422 | 499 | 500 | 502 | 504;
}

const query = { name: 'QueryError', status: 400 } as const;
const amount = { name: 'AmountError', status: 422 } as const;
const value = { name: 'QianliyanError', status: 400 } as const;
const source = (status: ErrorKind['status']): ErrorKind => ({ name: 'SourceError', status });

/** Every code an answer can carry. */
export const errorKinds: Readonly<Record<ErrorCode, ErrorKind>> = {
  aborted: source(499),
  'amount-not-exact': amount,
  'amount-overflow': amount,
  'bad-batch': { name: 'SourceError', status: 400 },
  'answer-too-large': source(422),
  'bad-cursor': query,
  'bad-period': value,
  'bad-query': query,
  'bad-region-code': value,
  'batch-conflict': source(409),
  'batch-not-reconciled': source(409),
  'file-hostile': source(422),
  'file-kind': source(422),
  'file-too-large': source(422),
  'file-unreadable': source(500),
  'http-failed': source(502),
  'idempotency-mismatch': source(422),
  'mapping-invalid': { ...value, status: 500 },
  'not-additive': query,
  'not-published': source(403),
  'snapshot-gone': source(410),
  'source-failed': source(500),
  'source-timeout': source(504),
  'feed-invalid': { ...value, status: 500 },
  'standard-invalid': { ...value, status: 500 },
  'unknown-column': query,
  'unknown-table': query,
};

/** True for a code of the contract. */
export const isErrorCode = (code: string): code is ErrorCode => Object.prototype.hasOwnProperty.call(errorKinds, code);
