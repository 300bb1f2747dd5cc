import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { keptFolders } from '../inbox.js';

/** Renames a folder into another one of the inbox; a name that is taken gets a number. */
async function moveInto(inbox: string, name: string, folder: string): Promise<string> {
  const parent = join(inbox, name);
  await mkdir(parent, { recursive: true });
  for (let again = 1; ; again += 1) {
    const target = join(parent, again === 1 ? basename(folder) : `${basename(folder)}-${again}`);
    try {
      await rename(folder, target);
      return target;
    } catch (error) {
      if (!['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
}

/** Puts a batch that was taken in, or was here before, out of the way. 已收批次归档 */
export const keepTaken = (inbox: string, folder: string): Promise<string> => moveInto(inbox, keptFolders.taken, folder);

/** Puts a refused batch out of the way with the reason beside it, in `refused.json`, for its sender. 退回批次 */
export async function keepRefused(
  inbox: string,
  folder: string,
  reason: { readonly code: string; readonly message: string },
): Promise<string> {
  await writeFile(join(folder, 'refused.json'), `${JSON.stringify(reason, null, 2)}\n`);
  return moveInto(inbox, keptFolders.refused, folder);
}
