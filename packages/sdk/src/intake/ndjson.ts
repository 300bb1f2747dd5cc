import { SourceError } from '../errors.js';
import { decodeText } from './decode.js';
import type { Encoding } from './decode.js';
import type { FileRecord } from './file-record.js';
import { textLines } from './lines.js';

/** How a file of one JSON object a line is to be read. */
export interface NdjsonOptions {
  readonly file: string;
  readonly encoding?: Encoding;
  /** Names of the columns; those of the first object unless told. A name that is none of them makes its row one that does not fit. */
  readonly columns?: readonly string[];
  readonly signal?: AbortSignal;
}

type Json = Readonly<Record<string, unknown>>;

const longNumber = /\d[\d.]{14}|\d[eE]/;
const numbers = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** A decimal written without an exponent, digit for digit. */
function plainDecimal(text: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?[eE]([+-]?\d{1,3})$/.exec(text);
  if (!match) return text;
  const [, sign = '', whole = '', fraction = '', power = '0'] = match;
  const point = whole.length + Number(power);
  const digits = (whole + fraction).padEnd(point, '0');
  const head = point > 0 ? digits.slice(0, point) : '0';
  const tail = point > 0 ? digits.slice(point) : '0'.repeat(-point) + digits;
  return `${sign}${head.replace(/^0+(?=\d)/, '')}${tail === '' ? '' : `.${tail}`}`;
}

/** Numbers by name exactly as they are written; a double would lose what is past its 15 digits. */
const writtenNumbers = (line: string): Json =>
  JSON.parse(line.replace(numbers, (text) => (text.startsWith('"') ? text : `"${plainDecimal(text)}"`))) as Json;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(line: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Reads an object's values as texts; a name that is no column comes behind the last one as `name=value`. */
function cellsOf(line: string, value: Json, columns: readonly string[]): string[] {
  const exact = longNumber.test(line) ? writtenNumbers(line) : undefined;
  const text = (name: string): string => {
    const cell = Object.hasOwn(value, name) ? value[name] : null;
    if (cell === null || cell === undefined) return '';
    if (typeof cell === 'number') return exact === undefined ? plainDecimal(String(cell)) : String(exact[name]);
    return typeof cell === 'string' ? cell : JSON.stringify(cell);
  };
  const known = new Set(columns);
  const strange = Object.keys(value).filter((name) => !known.has(name));
  return [...columns.map(text), ...strange.map((name) => `${name}=${text(name)}`)];
}

/** The cells of an object, or none when its values are nested past what can be written again. */
function shallowCells(line: string, value: Json, columns: readonly string[]): string[] | undefined {
  try {
    return cellsOf(line, value, columns);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * Reads one JSON object a line (NDJSON) as records: first the header (row 0), then a record a line, `row` being the line. Numbers come
 * as the exact decimal written, `null` and names left out as no value, nested values as JSON text. A line that is no object comes as a
 * record that does not fit the header, so that an import keeps it aside.
 * @throws SourceError `file-unreadable` for bytes that are not of the encoding, `file-too-large` for a line past 1 MiB, `aborted`.
 */
export async function* readNdjson(
  chunks: AsyncIterable<Uint8Array | string>,
  options: NdjsonOptions,
): AsyncGenerator<FileRecord> {
  const { file, signal } = options;
  let columns = options.columns;
  if (columns) yield { row: 0, cells: columns };
  let row = 0;
  for await (const line of textLines(decodeText(chunks, file, options.encoding), file)) {
    if (signal?.aborted) throw new SourceError('aborted', `import cancelled: ${file}`, { subject: file });
    row += 1;
    if (line.trim() === '') {
      yield { row, cells: [''] };
      continue;
    }
    const value = parsed(line);
    if (columns === undefined) {
      if (value === undefined)
        throw new SourceError('file-unreadable', `line ${row} is no JSON object: ${file}`, { subject: file });
      columns = Object.keys(value);
      yield { row: 0, cells: columns };
    }
    const cells = value === undefined ? undefined : shallowCells(line, value, columns);
    yield { row, cells: cells ?? [...columns.map(() => ''), line] };
  }
}
