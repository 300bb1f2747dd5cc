import { QianliyanError } from '@qianliyan/sdk';
import { readFile } from 'node:fs/promises';

/** A text file whole. @throws QianliyanError `file-unreadable` */
export async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new QianliyanError('file-unreadable', `cannot read file: ${file}`, { subject: file, cause });
  }
}
