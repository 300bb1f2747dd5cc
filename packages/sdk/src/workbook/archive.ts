import { Reader, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import type { FileEntry } from '@zip.js/zip.js/lib/zip-core-native.js';
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

async function* inflate(
  entry: FileEntry,
  limits: WorkbookLimits,
  meter: Meter,
  refuse: Refuse,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const stop = new AbortController();
  const pipe = new TransformStream<Uint8Array, Uint8Array>();
  let failure: unknown;
  const done = entry.getData(pipe.writable, { signal: stop.signal }).catch((cause: unknown) => {
    failure = cause;
    return pipe.writable.abort(cause).catch(() => undefined);
  });
  const reader = pipe.readable.getReader();
  let bytes = 0;
  try {
    for (;;) {
      if (signal?.aborted) throw refuse('aborted', 'reading cancelled');
      const { done: ended, value } = await reader.read();
      if (ended) break;
      bytes += value.length;
      meter.total += value.length;
      if (bytes > ratioFrom && bytes > limits.ratio * Math.max(1, entry.compressedSize))
        throw refuse('file-hostile', `part inflates to more than ${limits.ratio} times its size: ${entry.filename}`);
      if (bytes > limits.partBytes)
        throw refuse('file-too-large', `part inflates to more than ${limits.partBytes} bytes: ${entry.filename}`);
      if (meter.total > limits.totalBytes)
        throw refuse('file-too-large', `workbook inflates to more than ${limits.totalBytes} bytes: ${entry.filename}`);
      yield value;
    }
    await done;
    if (failure !== undefined) throw failure;
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
    checkCrc32: true,
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
