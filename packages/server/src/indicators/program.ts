import { QianliyanError } from '@qianliyan/sdk';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The declarations a `.js` module exports, its lists taken apart.
 * @throws QianliyanError `file-unreadable` when it cannot be run, or exports none
 */
export async function declarationsOf(file: string): Promise<readonly unknown[]> {
  let exported: Readonly<Record<string, unknown>>;
  try {
    exported = (await import(/* @vite-ignore */ pathToFileURL(resolve(file)).href)) as typeof exported;
  } catch (cause) {
    throw new QianliyanError('file-unreadable', `cannot run file: ${file}: ${String(cause)}`, { subject: file, cause });
  }
  const found = Object.values(exported)
    .flat()
    .filter((value) => typeof value === 'object' && value !== null);
  if (found.length === 0)
    throw new QianliyanError('file-unreadable', `file exports no indicator: ${file}`, { subject: file });
  return found;
}
