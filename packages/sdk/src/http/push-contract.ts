/**
 * How a batch is pushed over HTTP: each file by `PUT`, then its `batch.json` by `POST` with an `Idempotency-Key`, after which the batch lies
 * whole in the inbox. Any of the calls may be sent again. Paths are relative to a base such as `/push/`. 推送接口约定
 */
export const pushContract = {
  file: { method: 'PUT', path: ':batch/:file' },
  batch: { method: 'POST', path: ':batch' },
} as const;

/** What a `POST` of a batch answers: it is in the inbox, or the very same batch was there before. */
export interface PushAnswer {
  readonly batchId: string;
  readonly state: 'received' | 'unchanged';
}

/** Header that names a call, so that a repeated one is not a second one. */
export const idempotencyHeader = 'Idempotency-Key';
