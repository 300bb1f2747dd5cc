import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

const chunkBytes = 1 << 20;

/** The bytes of a file, a megabyte at a time; a small file is not given a whole megabyte's buffer, which costs more than reading it. */
export async function chunksOf(path: string): Promise<AsyncIterable<Buffer>> {
  const { size } = await stat(path);
  return createReadStream(path, { highWaterMark: Math.min(chunkBytes, size + 1) }) as AsyncIterable<Buffer>;
}
