import { afterEach, expect, it, vi } from 'vitest';
import { openSource } from './open-source.js';

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['/data/manifest.json', '/data/manifest.json'],
  ['/api/', '/api/describe'],
  ['/manifest.json/api', '/manifest.json/api/describe'],
])('asks the kind of home an address names: %s', async (address, asked) => {
  const fetch = vi.fn(async (url: string) => new Response(`no such page: ${url}`, { status: 404 }));
  vi.stubGlobal('fetch', fetch);
  await expect(openSource(address).describe()).rejects.toMatchObject({ code: 'http-failed' });
  expect(fetch.mock.calls.map(([url]) => url)).toEqual([asked]);
});
