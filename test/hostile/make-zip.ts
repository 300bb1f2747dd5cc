import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of an archive, and the lies told about it. */
export interface Entry {
  readonly name: string;
  readonly data: string | Uint8Array;
  /** Bytes as they lie in the archive, when they are not simply `data` deflated. */
  readonly stored?: Uint8Array;
  readonly method?: 0 | 8;
  /** What the headers say instead of the truth. */
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
  /** Name in the header before the data, when it differs from the list of entries. */
  readonly localName?: string;
  /** Points at the data of the entry with this place in the list, instead of its own. */
  readonly sameAs?: number;
}

const bytesOf = (data: string | Uint8Array): Uint8Array =>
  typeof data === 'string' ? new TextEncoder().encode(data) : data;

function header(
  signature: number,
  lead: readonly (readonly [2 | 4, number])[],
  ...tail: readonly Uint8Array[]
): Uint8Array {
  const parts = [...([[4, signature]] as const), ...lead].map(([width, value]) => {
    const buffer = Buffer.alloc(width);
    if (width === 2) buffer.writeUInt16LE(value);
    else buffer.writeUInt32LE(value);
    return buffer;
  });
  return Buffer.concat([...parts, ...tail]);
}

const utf8Names = 0x800;

/** Makes a zip archive of entries, byte by byte, so that it can lie. */
export function makeZip(entries: readonly Entry[]): Uint8Array {
  const body: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    const data = bytesOf(entry.data);
    const { method = 8, flags = 0 } = entry;
    const stored = entry.stored ?? (method === 8 ? deflateRawSync(data) : data);
    const common = (name: Uint8Array, more: readonly (readonly [2 | 4, number])[]) =>
      [
        [2, 20],
        [2, flags | utf8Names],
        [2, method],
        [4, 0],
        [4, entry.crc ?? crc32(data)],
        [4, stored.length],
        [4, entry.size ?? data.length],
        [2, name.length],
        ...more,
      ] as const;
    const name = bytesOf(entry.name);
    const localName = bytesOf(entry.localName ?? entry.name);
    const offset = entry.sameAs === undefined ? at : (offsets[entry.sameAs] ?? 0);
    offsets.push(offset);
    if (entry.sameAs === undefined) {
      const local = header(0x04034b50, common(localName, [[2, 0]]), localName, stored);
      body.push(local);
      at += local.length;
    }
    const rest = [
      [2, 0],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ] as const;
    list.push(header(0x02014b50, [[2, 20], ...common(name, rest)], name));
  }
  const directory = Buffer.concat(list);
  const count = entries.length;
  const end = header(0x06054b50, [
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, directory.length],
    [4, at],
    [2, 0],
  ]);
  return Buffer.concat([...body, directory, end]);
}

/** Deflate data of `times` copies of `block`, made in the time it takes to deflate one. */
export function repeated(block: Uint8Array, times: number): Uint8Array {
  const piece = deflateRawSync(block, { finishFlush: 3 });
  return Buffer.concat([...Array.from({ length: times }, () => piece), deflateRawSync(new Uint8Array(0))]);
}
