import type { FileEntry } from '@zip.js/zip.js/lib/zip-core-native.js';
import { crc32 } from './crc32.js';
import type { WorkbookLimits } from './limits.js';
import type { Refuse } from './refuse.js';

const ratioFrom = 2 ** 24;

const hostile: Readonly<Record<string, string>> = {
  'Unsafe filename': 'entry has a name that leaves the folder it would be unpacked in',
  'Overlapping entry found': 'entries lie on top of each other',
  'Ambiguous archive': 'archive says two things about the same entry',
  'Invalid uncompressed size': 'entry inflates to another size than it declares',
};

/** Turns what the zip library says into an error of the house; errors of the house pass. */
export function zipError(cause: unknown, refuse: Refuse, part: string): unknown {
  if (!(cause instanceof Error) || cause.name === 'SourceError' || cause.name === 'AbortError') return cause;
  const why = Object.entries(hostile).find(([message]) => cause.message.startsWith(message))?.[1];
  if (why !== undefined) return refuse('file-hostile', `${why}: ${part}`, cause);
  return refuse('file-unreadable', `archive is broken or cut short: ${part}: ${cause.message}`, cause);
}

/** Inflated bytes of a whole reading. */
export class Meter {
  total = 0;
}

/** Refuses an entry by what it declares; that it declares the truth is held against it while it inflates. */
function checkDeclared(entry: FileEntry, limits: WorkbookLimits, refuse: Refuse): void {
  const { filename, compressedSize, uncompressedSize } = entry;
  if (uncompressedSize > ratioFrom && uncompressedSize > limits.ratio * compressedSize)
    throw refuse('file-hostile', `part inflates to more than ${limits.ratio} times its size: ${filename}`);
  if (uncompressedSize > limits.partBytes)
    throw refuse('file-too-large', `part inflates to more than ${limits.partBytes} bytes: ${filename}`);
}

/**
 * Inflates an entry, and holds it to what it declares while it does.
 * @throws SourceError `file-hostile`, `file-too-large`, `file-unreadable`; `aborted`.
 */
export async function* inflate(
  entry: FileEntry,
  limits: WorkbookLimits,
  meter: Meter,
  refuse: Refuse,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array> {
  checkDeclared(entry, limits, refuse);
  const stop = new AbortController();
  const pipe = new TransformStream<Uint8Array, Uint8Array>();
  let failure: unknown;
  const done = entry.getData(pipe.writable, { signal: stop.signal }).catch((cause: unknown) => {
    failure = cause;
    return pipe.writable.abort(cause).catch(() => undefined);
  });
  const reader = pipe.readable.getReader();
  let bytes = 0;
  let sum = 0;
  try {
    for (;;) {
      if (signal?.aborted) throw refuse('aborted', 'reading cancelled');
      const { done: ended, value } = await reader.read();
      if (ended) break;
      bytes += value.length;
      sum = crc32(value, sum);
      meter.total += value.length;
      if (bytes > entry.uncompressedSize)
        throw refuse('file-hostile', `part inflates to more than the size it declares: ${entry.filename}`);
      if (meter.total > limits.totalBytes)
        throw refuse('file-too-large', `workbook inflates to more than ${limits.totalBytes} bytes: ${entry.filename}`);
      yield value;
    }
    await done;
    if (failure !== undefined) throw failure;
    if (bytes !== entry.uncompressedSize)
      throw refuse('file-hostile', `part inflates to less than the size it declares: ${entry.filename}`);
    if (sum !== entry.crc32) throw refuse('file-unreadable', `part does not match its checksum: ${entry.filename}`);
  } catch (cause) {
    throw zipError(failure ?? cause, refuse, entry.filename);
  } finally {
    stop.abort();
    await reader.cancel().catch(() => undefined);
    await done;
  }
}
