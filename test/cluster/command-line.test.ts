import { createApp, currentSource, openSource } from '@qianliyan/server';
import { httpSource } from '@qianliyan/sdk';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { main } from '../../packages/server/src/cli/main.js';
import { nightOf, nightStore } from './nights.js';

const url = inject('cluster').replace('/qianliyan?', '/command_line?');
let nights: Awaited<ReturnType<typeof nightStore>>;

/** Runs `qianliyan` and reads its one JSON line. */
async function qianliyan(...args: readonly string[]): Promise<unknown> {
  let said = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((said += String(text)), true));
  try {
    expect(await main(['node', 'qianliyan', ...args, '--json'])).toBe(0);
  } finally {
    write.mockRestore();
  }
  return JSON.parse(said);
}

/** The API of a server over what it was told to read, as a page would ask it. */
async function served(from: Parameters<typeof openSource>[0]) {
  const source = await openSource(from);
  const app = createApp({ source: currentSource(source), audience: 'staff' });
  const fetch: typeof globalThis.fetch = async (to, init) => app.request(String(to), init);
  return { api: () => httpSource('/api/', { fetch }), close: async () => source.close() };
}

beforeAll(async () => {
  nights = await nightStore();
});

afterAll(() => nights.close());

test('a server reads from a cluster instead of a folder by one changed line', async () => {
  const first = await nights.publish(1);
  expect(await qianliyan('mirror', '--data', nights.folder, '--to', url)).toMatchObject({ snapshot: first, copied: 4 });
  const folder = await served({ data: nights.folder });
  const cluster = await served({ data: nights.folder, source: url });
  expect(await nightOf(cluster.api())).toBe(1);
  expect((await cluster.api().describe()).snapshot).toBe((await folder.api().describe()).snapshot);

  const second = await nights.publish(2);
  expect(await cluster.api().describe()).toMatchObject({ snapshot: first });
  expect(await qianliyan('mirror', '--data', nights.folder, '--to', url, '--lease', '0')).toMatchObject({
    snapshot: second,
    copied: 3,
    kept: 1,
    collected: { snapshots: 1, copies: 3 },
  });
  expect(await cluster.api().describe()).toMatchObject({ snapshot: second });
  expect(await nightOf(cluster.api())).toBe(2);
  await Promise.all([folder.close(), cluster.close()]);
});
