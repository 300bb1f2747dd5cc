import { AmountError, QianliyanError, SourceError } from '@qianliyan/sdk';

/** Answers of ClickHouse that mean a time was over: TIMEOUT_EXCEEDED, SOCKET_TIMEOUT. */
const late = new Set([159, 209]);
/** A guard of a sum: FUNCTION_THROW_IF_VALUE_IS_NON_ZERO, DECIMAL_OVERFLOW. */
const overflow = new Set([395, 407]);

/** ClickHouse's own code: 18.16 writes it only into the text. */
function codeOf(cause: unknown): number | undefined {
  if (!(cause instanceof Error)) return undefined;
  const known = (cause as Error & { code?: unknown }).code;
  const text = typeof known === 'string' && /^\d+$/.test(known) ? known : /Code: (\d+)/.exec(cause.message)?.[1];
  return text === undefined ? undefined : Number(text);
}

/** The coded error of a time that is over. */
export const timedOut = (cause?: unknown): SourceError =>
  new SourceError('source-timeout', 'engine did not answer in time', { cause });

/** What a failed call means. */
export function failureOf(cause: unknown): QianliyanError {
  if (cause instanceof QianliyanError) return cause;
  const code = codeOf(cause);
  if (code !== undefined && overflow.has(code))
    return new AmountError('amount-overflow', 'sum past 2^53 − 1', { cause });
  if ((code !== undefined && late.has(code)) || (cause instanceof Error && cause.message.startsWith('Timeout error')))
    return timedOut(cause);
  return new SourceError('source-failed', 'engine could not answer', { cause });
}
