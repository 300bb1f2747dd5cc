import { SourceError } from '@qianliyan/sdk';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Folders of an inbox that `sync` keeps for itself. */
export const keptFolders = { taken: 'taken', refused: 'refused' } as const;

const own: readonly string[] = Object.values(keptFolders);

/**
 * The batch folders of an inbox, in order of name: those that hold a `batch.json`, which a sender writes last. Folders that begin with a
 * dot, or that `sync` keeps (`taken`, `refused`), are none. 待收批次
 * @throws SourceError `file-unreadable` when the inbox cannot be read.
 */
export async function pendingBatches(inbox: string): Promise<string[]> {
  const entries = await readdir(inbox, { withFileTypes: true, recursive: false }).catch((cause: unknown) => {
    throw new SourceError('file-unreadable', `inbox cannot be read: ${inbox}`, { cause, subject: inbox });
  });
  const folders = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !own.includes(entry.name))
    .map((entry) => join(inbox, entry.name));
  const complete = await Promise.all(folders.map(async (folder) => (await readdir(folder)).includes('batch.json')));
  return folders.filter((_, index) => complete[index]).sort();
}
