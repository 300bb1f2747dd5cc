import { SaxesParser } from 'saxes';
import type { WorkbookLimits } from './limits.js';
import type { Part } from './archive.js';
import type { Refuse } from './refuse.js';

/** Attributes of an element, by their names as written. */
export type Attributes = Readonly<Record<string, string>>;

/** What is done at each event; element names come without their namespace prefix. */
export interface XmlHandlers {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
}

/** The longest stretch of XML without an event: a cell of Excel, escaped, is a third of it. */
export const longestToken = 2 ** 20;

const decoderFor = (head: Uint8Array): TextDecoder => {
  const mark = ((head[0] ?? 0) << 8) | (head[1] ?? 0);
  return new TextDecoder(mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8', { fatal: true });
};

/**
 * Decodes a part to text, chunk by chunk.
 * @throws SourceError `file-unreadable` where the bytes are not of the encoding.
 */
export async function* partText(part: Part, refuse: Refuse, signal?: AbortSignal): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder === undefined
        ? ''
        : bytes === undefined
          ? decoder.decode()
          : decoder.decode(bytes, { stream: true });
    } catch (cause) {
      throw refuse('file-unreadable', `part is not ${decoder?.encoding}: ${part.name}`, cause);
    }
  };
  for await (const bytes of part.bytes(signal)) {
    decoder ??= decoderFor(bytes);
    yield decode(bytes);
  }
  yield decode();
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Makes a parser to be fed text piece by piece. Declarations of document types and entities are refused, elements too deep, and any
 * stretch without an event that outgrows memory.
 * @throws SourceError `file-hostile`, `file-too-large`, `file-unreadable` (from `feed` and `end`).
 */
export function xmlParser(
  part: string,
  handlers: XmlHandlers,
  limits: WorkbookLimits,
  refuse: Refuse,
): { feed(text: string): void; end(): void } {
  const parser = new SaxesParser({ position: false, xmlns: false as const });
  let depth = 0;
  let still = 0;
  parser.on('doctype', () => {
    throw refuse('file-hostile', `part declares a document type, as no workbook does: ${part}`);
  });
  parser.on('error', (cause) => {
    throw refuse('file-unreadable', `part is no well-formed XML: ${part}: ${cause.message}`, cause);
  });
  parser.on('opentag', ({ name, attributes }) => {
    still = 0;
    depth += 1;
    if (depth > limits.depth) throw refuse('file-hostile', `elements are nested past ${limits.depth}: ${part}`);
    handlers.open(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    still = 0;
    depth -= 1;
    handlers.close(localName(name));
  });
  parser.on('text', (text) => handlers.text(text));
  parser.on('cdata', (text) => handlers.text(text));
  return {
    feed: (text) => {
      still += text.length;
      parser.write(text);
      if (still > longestToken)
        throw refuse('file-too-large', `text of more than ${longestToken} characters without an end: ${part}`);
    },
    end: () => void parser.close(),
  };
}

/** Reads a whole part through handlers. */
export async function readXml(
  part: Part,
  handlers: XmlHandlers,
  limits: WorkbookLimits,
  refuse: Refuse,
  signal?: AbortSignal,
): Promise<void> {
  const parser = xmlParser(part.name, handlers, limits, refuse);
  for await (const text of partText(part, refuse, signal)) parser.feed(text);
  parser.end();
}
