import { Reader, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import type { ByteSource } from './byte-source.js';
import { inflate, Meter, zipError } from './inflate.js';
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
