import { parse } from '#csv-parse';
import { SourceError } from '../errors.js';
import { decodeText } from './decode.js';
import type { Encoding } from './decode.js';
import type { FileRecord } from './file-record.js';

/** How a delimited file is to be read. */
export interface DelimitedOptions {
  readonly file: string;
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  readonly signal?: AbortSignal;
}

const maxRecord = 1_048_576;
const maxCells = 16_384;

/**
 * Reads a delimited file record by record in bounded memory (RFC 4180; CR, LF or CRLF, even mixed; any delimiter).
 * @throws SourceError `file-unreadable` naming the row for a broken quote, a record past 1 MiB or 16,384 cells; `aborted` when cancelled.
 */
export async function* readDelimited(
  chunks: AsyncIterable<Uint8Array | string>,
  options: DelimitedOptions,
): AsyncGenerator<FileRecord> {
  let ready: FileRecord[] = [];
  let row = 0;
  const parser = parse({
    delimiter: options.delimiter ?? ',',
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: maxRecord,
    on_record: (cells: string[]) => {
      row += 1;
      ready.push({ row, cells });
      return null;
    },
  });
  const failed = (cause: unknown): SourceError => {
    const detail = cause instanceof Error ? cause.message : String(cause);
    return new SourceError('file-unreadable', `file cannot be read after row ${row}: ${options.file}: ${detail}`, {
      cause,
      subject: options.file,
    });
  };
  const feed = (text: string | null): Promise<void> =>
    new Promise((resolve, reject) => {
      const settle = (error?: Error | null): void => (error ? reject(failed(error)) : resolve());
      if (text === null) parser.end(settle);
      else parser.write(text, settle);
    });
  // A failed write calls back and is also emitted; the listener keeps the emission from going unheard.
  parser.on('error', () => undefined);
  const drain = (): readonly FileRecord[] => {
    const records = ready;
    ready = [];
    const wide = records.find((record) => record.cells.length > maxCells);
    if (wide) throw failed(new Error(`row ${wide.row} has more than ${maxCells} cells`));
    return records;
  };
  let pending = 0;
  try {
    for await (const text of decodeText(chunks, options.file, options.encoding)) {
      if (options.signal?.aborted)
        throw new SourceError('aborted', `import cancelled: ${options.file}`, { subject: options.file });
      await feed(text);
      // The parser's own limit counts the text of cells, not delimiters: a row of nothing but commas would fill memory.
      pending = ready.length > 0 ? 0 : pending + text.length;
      if (pending > maxRecord) throw failed(new Error(`row ${row + 1} is longer than ${maxRecord} characters`));
      yield* drain();
    }
    await feed(null);
    yield* drain();
  } finally {
    parser.destroy();
  }
}
