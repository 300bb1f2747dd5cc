/** Every code an error of the SDK can carry; `docs/errors.md` has a page for each. */
export type ErrorCode =
  | 'aborted'
  | 'amount-not-exact'
  | 'amount-overflow'
  | 'bad-batch'
  | 'answer-too-large'
  | 'bad-cursor'
  | 'bad-period'
  | 'bad-query'
  | 'bad-region-code'
  | 'batch-conflict'
  | 'batch-not-reconciled'
  | 'file-hostile'
  | 'file-kind'
  | 'file-too-large'
  | 'file-unreadable'
  | 'http-failed'
  | 'idempotency-mismatch'
  | 'mapping-invalid'
  | 'not-additive'
  | 'not-published'
  | 'snapshot-gone'
  | 'source-failed'
  | 'source-timeout'
  | 'feed-invalid'
  | 'standard-invalid'
  | 'unknown-column'
  | 'unknown-table';

/** What an error may say beside its message. */
export interface ErrorDetail {
  /** The query that was refused or failed, as plain data. */
  readonly query?: unknown;
  /** The column, table, key or file the message is about. */
  readonly subject?: string;
  readonly cause?: unknown;
}

/** The base of every error thrown by `@qianliyan/*`: a literal `name`, a `code` to switch on, and the cause. 错误 */
export class QianliyanError extends Error {
  override readonly name: string = 'QianliyanError';
  readonly code: string;
  readonly query?: unknown;
  readonly subject?: string;

  constructor(code: string, message: string, detail: ErrorDetail = {}) {
    super(message, detail.cause === undefined ? undefined : { cause: detail.cause });
    this.code = code;
    if (detail.query !== undefined) this.query = detail.query;
    if (detail.subject !== undefined) this.subject = detail.subject;
  }
}

/** A query that the standard does not allow: unknown names, wrong types, or amounts that do not add up. 查询不合法 */
export class QueryError extends QianliyanError {
  override readonly name = 'QueryError';
  declare readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, detail: ErrorDetail = {}) {
    super(code, message, detail);
  }
}

/** A home of data that could not answer. 数据源错误 */
export class SourceError extends QianliyanError {
  override readonly name = 'SourceError';
  declare readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, detail: ErrorDetail = {}) {
    super(code, message, detail);
  }
}

/** Money that is not whole fen, or past what a safe integer holds. 金额错误 */
export class AmountError extends QianliyanError {
  override readonly name = 'AmountError';
  declare readonly code: ErrorCode;
  constructor(code: 'amount-not-exact' | 'amount-overflow', message: string, detail: ErrorDetail = {}) {
    super(code, message, detail);
  }
}
