import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { memorySource, publishedSource } from '@qianliyan/sdk';
import type { Source } from '@qianliyan/sdk';
import { publishFolder } from '@qianliyan/server';
import type { PublishOptions } from '@qianliyan/server';
import type { Home, Rows } from '../conformance/suite.js';

/** A request that a page made, and what it cost. */
export interface Fetched {
  readonly path: string;
  readonly bytes: number;
}

/** A static host over a folder, which counts. */
export function staticHost(folder: string) {
  const fetched: Fetched[] = [];
  const fetch: typeof globalThis.fetch = async (url) => {
    const name = String(url).replace('/published/', '');
    const bytes = await readFile(path.join(folder, name)).catch(() => undefined);
    fetched.push({ path: name, bytes: bytes?.length ?? 0 });
    return bytes ? new Response(new Uint8Array(bytes)) : new Response('', { status: 404 });
  };
  return { fetched, source: (): Source => publishedSource('/published/', { fetch }) };
}

/** An empty folder of the operating system's, and the way to be rid of it. */
export async function temporaryFolder() {
  const folder = await mkdtemp(path.join(tmpdir(), 'qly-published-'));
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

/** A published folder of rows, read as a page reads it. */
export async function publishedHome(rows: Rows, options: PublishOptions = {}): Promise<Home> {
  const { folder, remove } = await temporaryFolder();
  await publishFolder(memorySource({ tables: rows, provenance: 'synthetic' }), path.join(folder, 'out'), options);
  return { source: staticHost(path.join(folder, 'out')).source(), audience: 'public', close: remove };
}
