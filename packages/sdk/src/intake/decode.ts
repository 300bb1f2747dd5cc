import { SourceError } from '../errors.js';

/** Encodings of text files that come in. 编码 */
export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

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
  const fail = (encoding: string, cause: unknown): SourceError =>
    new SourceError(
      'file-unreadable',
      `file is not ${encoding} near byte ${bytes}: ${file}; save it as UTF-8 or name its encoding`,
      { cause, subject: file },
    );
  const decode = (chunk: Uint8Array | undefined): string => {
    decoder ??= new TextDecoder(encodingOf(head, told), { fatal: true });
    try {
      const text = chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
      bytes += chunk?.length ?? 0;
      return text;
    } catch (cause) {
      throw fail(decoder.encoding, cause);
    }
  };
  const clean = (text: string): string => {
    if (text.includes('\0')) throw fail('text (it holds a NUL)', undefined);
    return text;
  };
  for await (const chunk of chunks) {
    if (typeof chunk === 'string') {
      yield clean(chunk);
      continue;
    }
    if (decoder !== undefined) {
      yield clean(decode(chunk));
      continue;
    }
    const joined = new Uint8Array(head.length + chunk.length);
    joined.set(head);
    joined.set(chunk, head.length);
    head = joined;
    if (head.length >= 3) yield clean(decode(head));
  }
  if (decoder === undefined && head.length > 0) yield clean(decode(head));
  if (decoder !== undefined) yield clean(decode(undefined));
}
