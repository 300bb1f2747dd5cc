import type { DuckDBConnection } from '@duckdb/node-api';
import { SourceError } from '@qianliyan/sdk';

/** The error of a call whose signal was aborted. */
export const aborted = (signal: AbortSignal): SourceError =>
  new SourceError('aborted', 'call was aborted', { cause: signal.reason });

const again = 20;

/**
 * Runs work on a connection and interrupts it when the signal is aborted: again and again, because DuckDB forgets an
 * interrupt that comes before the query has begun.
 * @throws SourceError `aborted` instead of what the interrupted work failed with.
 */
export async function interruptible<T>(
  connection: DuckDBConnection,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T> {
  if (!signal) return work();
  if (signal.aborted) throw aborted(signal);
  let timer: NodeJS.Timeout | undefined;
  const interrupt = () => {
    connection.interrupt();
    timer = setTimeout(interrupt, again);
  };
  signal.addEventListener('abort', interrupt);
  try {
    return await work();
  } catch (cause) {
    throw signal.aborted ? aborted(signal) : cause;
  } finally {
    signal.removeEventListener('abort', interrupt);
    clearTimeout(timer);
  }
}
