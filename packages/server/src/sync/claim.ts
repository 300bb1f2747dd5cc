import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a `batch.json` claims, as far as it can be read; the loader judges it. */
export interface Claim {
  readonly folder: string;
  readonly batchId: string | undefined;
  readonly feed: string | undefined;
  readonly tables: readonly string[];
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Reads who sent a batch folder and what is in it. An unreadable one claims nothing. */
export async function readClaim(folder: string): Promise<Claim> {
  try {
    const batch = JSON.parse(await readFile(join(folder, 'batch.json'), 'utf8')) as Readonly<Record<string, unknown>>;
    const files = Array.isArray(batch['files']) ? (batch['files'] as Readonly<Record<string, unknown>>[]) : [];
    const tables = files.flatMap((file) => text(file['table']) ?? []);
    return { folder, batchId: text(batch['batchId']), feed: text(batch['feed']), tables };
  } catch {
    return { folder, batchId: undefined, feed: undefined, tables: [] };
  }
}

/** When a file of a folder last changed, in milliseconds: a folder still being copied is left for the next round. */
export async function lastChange(folder: string): Promise<number> {
  const names = await readdir(folder);
  const times = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).mtimeMs));
  return Math.max(0, ...times);
}
