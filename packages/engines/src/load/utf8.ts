import { open } from 'node:fs/promises';
import { decodeText } from '@qianliyan/sdk/intake';
import type { Encoding } from '@qianliyan/sdk/intake';
import { chunksOf } from '../store/chunks.js';

/** True when the engine can read a file as it stands: UTF-8, without a byte-order mark. */
export async function isPlainUtf8(path: string, encoding: Encoding = 'utf-8'): Promise<boolean> {
  const handle = await open(path, 'r');
  try {
    const { buffer } = await handle.read(Buffer.alloc(3), 0, 3, 0);
    const [a = 0, b = 0, c = 0] = buffer;
    const marked = (a === 0xef && b === 0xbb && c === 0xbf) || (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
    return encoding === 'utf-8' && !marked;
  } finally {
    await handle.close();
  }
}

/**
 * The bytes of a text file as UTF-8 without a byte-order mark, chunk by chunk: whatever its size, a few megabytes are held. 转码
 * @throws SourceError `file-unreadable` at the first byte that is not of the encoding.
 */
export async function* utf8Bytes(path: string, encoding?: Encoding): AsyncGenerator<Buffer> {
  const chunks = await chunksOf(path);
  if (await isPlainUtf8(path, encoding)) yield* chunks;
  else for await (const text of decodeText(chunks, path, encoding)) yield Buffer.from(text);
}
