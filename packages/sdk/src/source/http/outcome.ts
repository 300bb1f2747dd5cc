import { AmountError, QianliyanError, QueryError, SourceError } from '../../errors.js';
import type { ErrorDetail } from '../../errors.js';
import { errorKinds, isErrorCode } from '../../http/contract.js';
import type { ErrorBody } from '../../http/contract.js';

/** A request that failed, and whether the next may not. */
export class Failure {
  constructor(
    readonly error: QianliyanError,
    readonly next: {
      /** The same request may be answered next time. */
      readonly passing: boolean;
      /** The connection broke: the request may or may not have been read. */
      readonly broken?: true;
      /** The other side said itself that it may be asked again. */
      readonly invited?: boolean;
      /** Milliseconds the other side asks to wait. */
      readonly after?: number;
    },
  ) {}
}

/** Statuses that say the answer may come next time. */
const passing = [429, 502, 503, 504];

/** Sends a request once. @returns the body of a 200 as JSON, or why there is none */
export async function sendOnce(fetch: typeof globalThis.fetch, url: string, init: RequestInit): Promise<unknown> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, init);
    text = await response.text();
  } catch (cause) {
    const error = new SourceError('http-failed', `no answer from ${url}`, { subject: url, cause });
    return new Failure(error, { passing: true, broken: true });
  }
  const body = readJson(text);
  if (response.status === 200 && body !== undefined) return body;
  const after = retryAfter(response.headers);
  const told = response.headers.get('x-should-retry');
  return new Failure(revive(body, response.status, url), {
    passing: told === 'true' || (told !== 'false' && passing.includes(response.status)),
    invited: told === 'true',
    ...(after !== undefined && { after }),
  });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `Retry-After` in milliseconds: seconds, or a time against the clock of the same answer (`Date`), so that ours is not read. */
function retryAfter(headers: Headers): number | undefined {
  const asked = headers.get('retry-after');
  if (asked === null) return undefined;
  const milliseconds = /^\d+$/.test(asked)
    ? Number(asked) * 1000
    : Date.parse(asked) - Date.parse(headers.get('date') ?? '');
  return Number.isFinite(milliseconds) && milliseconds >= 0 ? milliseconds : undefined;
}

/** The error the other side sent, of its class, its hint and subject with it. */
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
