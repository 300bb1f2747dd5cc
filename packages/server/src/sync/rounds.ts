import { Cron } from 'croner';

/** When rounds run: every so many seconds, or by a cron expression in the time of China. 同步时刻 */
export type Rhythm = { readonly seconds: number } | { readonly cron: string };

const zone = 'Asia/Shanghai';

/**
 * The expression itself when it is one.
 * @throws Error saying what is wrong with it
 */
export function checkCron(expression: string): string {
  new Cron(expression, { paused: true, timezone: zone }).stop();
  return expression;
}

/** Waits, or until the signal is aborted. */
const wait = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(done, milliseconds);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
  });

/**
 * Runs rounds until the signal is aborted, never two at once, and ends with the round under way. A rhythm in seconds begins at once, a cron
 * expression at its next moment; a moment that passes during a round is not made up for.
 */
export async function runRounds(rhythm: Rhythm, round: () => Promise<void>, signal: AbortSignal): Promise<void> {
  if ('seconds' in rhythm) {
    while (!signal.aborted) {
      await round();
      await wait(rhythm.seconds * 1000, signal);
    }
    return;
  }
  let running: Promise<void> = Promise.resolve();
  const cron = new Cron(rhythm.cron, { timezone: zone, protect: true }, () => (running = round()));
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
  cron.stop();
  await running;
}
