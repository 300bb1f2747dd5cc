import { AmountError, QianliyanError, QueryError, SourceError } from '../../errors.js';
import type { ErrorDetail } from '../../errors.js';
import { errorKinds, isErrorCode } from '../../http/contract.js';
import type { ErrorBody } from '../../http/contract.js';
import { abortedError } from './share.js';

/** What reaches the network, and what must be passed in to be tested. */
export interface Transport {
  /** The platform's fetch, or one that stands in for it. */
  readonly fetch: typeof globalThis.fetch;
  /** A number in [0, 1) that spreads retries. */
  readonly random: () => number;
  /** Waits that many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Statuses that say the answer may come next time. */
const passing = [502, 503, 504];
const retries = 2;

/**
 * Asks once, and up to twice again when the network or a gateway fails; reads may be repeated.
 * @returns the body of a 200 as JSON
 * @throws the coded error the other side sent; SourceError `http-failed` | `aborted`
 */
export async function requestJson(
  transport: Transport,
  url: string,
  init: RequestInit,
  signal: AbortSignal,
): Promise<unknown> {
  for (let attempt = 0; ; attempt += 1) {
    const outcome = await tryOnce(transport, url, { ...init, signal });
    if (signal.aborted) throw abortedError(signal);
    if (!(outcome instanceof PassingFailure)) return outcome;
    if (attempt === retries) throw outcome.error;
    await transport.wait(200 * 2 ** attempt * (0.5 + transport.random() / 2));
  }
}

class PassingFailure {
  constructor(readonly error: QianliyanError) {}
}

async function tryOnce(transport: Transport, url: string, init: RequestInit): Promise<unknown> {
  let response: Response;
  try {
    response = await transport.fetch(url, init);
  } catch (cause) {
    return new PassingFailure(new SourceError('http-failed', `no answer from ${url}`, { subject: url, cause }));
  }
  const body = (await response.json().catch(() => undefined)) as unknown;
  if (response.status === 200 && body !== undefined) return body;
  const error = revive(body, response.status, url);
  if (passing.includes(response.status)) return new PassingFailure(error);
  throw error;
}

function revive(body: unknown, status: number, url: string): QianliyanError {
  const { code, message, subject } = (body as Partial<ErrorBody> | undefined)?.error ?? {};
  if (typeof code !== 'string' || typeof message !== 'string' || !isErrorCode(code)) {
    return new SourceError('http-failed', `status ${status} from ${url}`, { subject: url });
  }
  const detail: ErrorDetail = typeof subject === 'string' ? { subject } : {};
  switch (errorKinds[code].name) {
    case 'QueryError':
      return new QueryError(code, message, detail);
    case 'SourceError':
      return new SourceError(code, message, detail);
    case 'AmountError':
      return new AmountError(code as 'amount-overflow', message, detail);
    default:
      return new QianliyanError(code, message, detail);
  }
}
