import { SourceError } from '../../errors.js';
import { Failure, sendOnce } from './outcome.js';
import { abortedError } from './share.js';
import type { Transport } from './transport.js';

/** How long to insist. */
export interface Insistence {
  /** Times to ask again after a failure that may pass. */
  readonly retries: number;
  /** Milliseconds for all of it: requests, bodies and waits together. */
  readonly deadline: number;
  /** The same request may be taken twice: it reads, or it carries an idempotency key. Else it is asked again only when the other side says so. */
  readonly repeatable: boolean;
}

/**
 * Asks until there is an answer, a refusal, or no patience left. A broken connection (a stale keep-alive) is always tried once more. Waits
 * double and are drawn in full from [0, wait); `Retry-After` is waited for, `x-should-retry: true | false` obeyed. 带重试的请求
 * @returns the body of a 200 as JSON
 * @throws the coded error the other side sent; SourceError `http-failed` | `aborted`
 */
export async function requestJson(
  transport: Transport,
  url: string,
  init: RequestInit,
  insistence: Insistence,
  signal: AbortSignal,
): Promise<unknown> {
  if (signal.aborted) throw abortedError(signal);
  const control = new AbortController();
  const leave = () => control.abort(signal.reason);
  signal.addEventListener('abort', leave, { once: true });
  const silence = transport.alarm(insistence.deadline, () => control.abort());
  const stopped = (cause?: unknown) =>
    signal.aborted
      ? abortedError(signal)
      : new SourceError('http-failed', `no answer within ${insistence.deadline} ms from ${url}`, {
          subject: url,
          cause,
        });
  try {
    for (let attempt = 0; ; attempt += 1) {
      const outcome = await sendOnce(transport.fetch, url, { ...init, signal: control.signal });
      if (!(outcome instanceof Failure)) return outcome;
      if (control.signal.aborted) throw stopped(outcome.error);
      const delay = delayBefore(attempt + 1, outcome, insistence, transport.random);
      if (delay === null) throw outcome.error;
      await transport.wait(delay, control.signal);
      if (control.signal.aborted) throw stopped(outcome.error);
    }
  } finally {
    silence();
    signal.removeEventListener('abort', leave);
  }
}

const firstWait = 200;
const longestWait = 8_000;

/** Milliseconds to wait before asking again; null when it is not asked again. */
function delayBefore(
  retry: number,
  { next }: Failure,
  { retries, deadline, repeatable }: Insistence,
  random: () => number,
): number | null {
  const may = next.passing && (repeatable || next.invited === true);
  if (!may || retry > (next.broken ? Math.max(retries, 1) : retries)) return null;
  const delay = (next.after ?? 0) + random() * Math.min(longestWait, firstWait * 2 ** (retry - 1));
  return delay < deadline ? delay : null;
}
