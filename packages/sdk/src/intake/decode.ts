import { SourceError } from '../errors.js';

/** Encodings of text files that come in. 编码 */
export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Encodings the bytes at hand are of, without one replaced character; the last bytes may be half a character. */
export function possibleEncodings(head: Uint8Array): readonly Encoding[] {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => head[index] === byte))?.[0];
  if (marked !== undefined) return [marked];
  const zeros = [0, 1].map((from) => head.filter((byte, index) => byte === 0 && index % 2 === from).length);
  if ((zeros[0] ?? 0) + (zeros[1] ?? 0) > 0) return (zeros[0] ?? 0) > (zeros[1] ?? 0) ? ['utf-16be'] : ['utf-16le'];
  return (['utf-8', 'gb18030'] as const).filter((encoding) => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(head, { stream: true });
      return true;
    } catch {
      return false;
    }
  });
}

const encodingOf = (head: Uint8Array, told: Encoding | undefined): Encoding =>
  marks.find(([, mark]) => mark.every((byte, index) => head[index] === byte))?.[0] ?? told ?? 'utf-8';

/**
 * Decodes chunks of bytes to text; a byte-order mark wins over what was told, and is left out. Strings pass as they are.
 * @throws SourceError `file-unreadable` at the first byte that is not of the encoding, and at a NUL.
 */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array | string>,
  file: string,
  told?: Encoding,
): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let bytes = 0;
  let head = new Uint8Array(0);
  const fail = (encoding: string, near: Uint8Array, cause: unknown): SourceError => {
    const other = possibleEncodings(near).filter((one) => one !== encoding);
    const hint = other.length === 0 ? '' : ` "${other.join('" or "')}"`;
    return new SourceError(
      'file-unreadable',
      `file is not ${encoding} near byte ${bytes}: ${file}; save it as UTF-8 or set the mapping's encoding${hint}`,
      { cause, subject: file },
    );
  };
  const decode = (chunk: Uint8Array | undefined): string => {
    decoder ??= new TextDecoder(encodingOf(head, told), { fatal: true });
    try {
      const text = chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
      bytes += chunk?.length ?? 0;
      return text;
    } catch (cause) {
      throw fail(decoder.encoding, chunk?.subarray(0, 4096) ?? new Uint8Array(0), cause);
    }
  };
  const clean = (text: string, near: Uint8Array = new Uint8Array(0)): string => {
    if (text.includes('\0')) throw fail('text (it holds a NUL)', near, undefined);
    return text;
  };
  for await (const chunk of chunks) {
    if (typeof chunk === 'string') {
      yield clean(chunk);
      continue;
    }
    if (decoder !== undefined) {
      yield clean(decode(chunk), chunk.subarray(0, 4096));
      continue;
    }
    const joined = new Uint8Array(head.length + chunk.length);
    joined.set(head);
    joined.set(chunk, head.length);
    head = joined;
    if (head.length >= 3) yield clean(decode(head), head.subarray(0, 4096));
  }
  if (decoder === undefined && head.length > 0) yield clean(decode(head));
  if (decoder !== undefined) yield clean(decode(undefined));
}
