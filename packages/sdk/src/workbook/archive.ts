import { Reader, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import type { FileEntry } from '@zip.js/zip.js/lib/zip-core-native.js';
import { crc32 } from './crc32.js';
import type { ByteSource } from './byte-source.js';
import type { WorkbookLimits } from './limits.js';
import type { Refuse } from './refuse.js';

/** A part of a workbook: its name as the archive writes it, and a stream of what it inflates to, checked while it runs. */
export interface Part {
  readonly name: string;
  bytes(signal?: AbortSignal): AsyncGenerator<Uint8Array>;
}

/** The parts of an archive by lower-case name, without a leading slash: names of parts do not know case. */
export type Archive = ReadonlyMap<string, Part>;

/** The largest single read: the list of entries comes in one. */
const readLimit = 2 ** 24;
/** Compressed bytes inflated at a time: what they can swell to at once is a thousand times that. */
const chunkSize = 2 ** 16;
const ratioFrom = 2 ** 24;

class Bytes extends Reader<ByteSource> {
  readonly #source: ByteSource;
  readonly #refuse: Refuse;

  constructor(source: ByteSource, refuse: Refuse) {
    super(source);
    this.#source = source;
    this.#refuse = refuse;
    this.size = source.size;
  }

  override createReadable(options?: { offset?: number; size?: number }): ReadableStream<Uint8Array> {
    return super.createReadable({ ...options, chunkSize });
  }

  override async readUint8Array(offset: number, length: number): Promise<Uint8Array> {
    if (length > readLimit) throw this.#refuse('file-too-large', `list of entries is longer than ${readLimit} bytes`);
    return this.#source.read(offset, Math.min(length, this.size - offset));
  }
}

const hostile: Readonly<Record<string, string>> = {
  'Unsafe filename': 'entry has a name that leaves the folder it would be unpacked in',
  'Overlapping entry found': 'entries lie on top of each other',
  'Ambiguous archive': 'archive says two things about the same entry',
  'Invalid uncompressed size': 'entry inflates to another size than it declares',
};

/** Turns what the zip library says into an error of the house; errors of the house pass. */
function zipError(cause: unknown, refuse: Refuse, part: string): unknown {
  if (!(cause instanceof Error) || cause.name === 'SourceError' || cause.name === 'AbortError') return cause;
  const why = Object.entries(hostile).find(([message]) => cause.message.startsWith(message))?.[1];
  if (why !== undefined) return refuse('file-hostile', `${why}: ${part}`, cause);
  return refuse('file-unreadable', `archive is broken or cut short: ${part}: ${cause.message}`, cause);
}

/** Inflated bytes of a whole reading. */
class Meter {
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

async function* inflate(
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

/**
 * Opens a zip archive by its list of entries; nothing is inflated yet. Each entry is checked: no path out, no second of a name, no
 * overlap, CRC and size as declared.
 * @throws SourceError `file-hostile`, `file-too-large`, `file-kind` (encrypted), `file-unreadable`.
 */
export async function openArchive(source: ByteSource, limits: WorkbookLimits, refuse: Refuse): Promise<Archive> {
  const zip = new ZipReader(new Bytes(source, refuse), {
    useWebWorkers: false,
    filenameValidation: 'strict',
    checkLocalFilename: true,
    checkOverlappingEntry: true,
  });
  const parts = new Map<string, Part>();
  const meter = new Meter();
  try {
    for await (const entry of zip.getEntriesGenerator()) {
      const name = entry.filename.toLowerCase();
      if (name.includes('\\')) throw refuse('file-hostile', `entry has a backslash in its name: ${entry.filename}`);
      if (parts.has(name)) throw refuse('file-hostile', `entry occurs twice: ${entry.filename}`);
      if (parts.size >= limits.entries)
        throw refuse('file-too-large', `archive has more than ${limits.entries} entries`);
      if (entry.encrypted)
        throw refuse(
          'file-kind',
          'workbook is encrypted 工作簿已加密：请去掉密码后另存为 .xlsx; save it without a password',
        );
      if (entry.directory) continue;
      parts.set(name, { name: entry.filename, bytes: (signal) => inflate(entry, limits, meter, refuse, signal) });
    }
  } catch (cause) {
    throw zipError(cause, refuse, 'list of entries');
  }
  return parts;
}
