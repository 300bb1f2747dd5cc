import { expect, test } from 'vitest';
import { checkCron, runRounds } from './rounds.js';

test('takes cron expressions and nothing else', () => {
  expect(checkCron('30 1 * * *')).toBe('30 1 * * *');
  expect(() => checkCron('every night')).toThrow();
  expect(() => checkCron('99 1 * * *')).toThrow();
});

test.each([[{ seconds: 0 }], [{ cron: '* * * * * *' }]])(
  'runs rounds of %o one after the other until told to stop',
  async (rhythm) => {
    const stop = new AbortController();
    let [running, most, rounds] = [0, 0, 0];
    await runRounds(
      rhythm,
      async () => {
        most = Math.max(most, (running += 1));
        await new Promise((resolve) => setTimeout(resolve, 5));
        running -= 1;
        if ((rounds += 1) === 2) stop.abort();
      },
      stop.signal,
    );
    expect({ most, rounds, running }).toEqual({ most: 1, rounds: 2, running: 0 });
  },
);

test('ends at once when it is told to before it begins', async () => {
  const round = async () => expect.unreachable();
  await runRounds({ cron: '0 0 1 1 *' }, round, AbortSignal.abort());
  await runRounds({ seconds: 1 }, round, AbortSignal.abort());
});
