/** Bytes that grow as they are written. */
class ByteWriter {
  #bytes = Buffer.allocUnsafe(1 << 16);
  #length = 0;

  /** What was written; a view that the next write may move. */
  bytes(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }

  #room(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const wider = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#length + count));
    this.#bytes.copy(wider, 0, 0, this.#length);
    this.#bytes = wider;
  }

  /** A whole number in sevens of bits, least first. */
  varint(value: number): void {
    this.#room(10);
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) this.#bytes[this.#length++] = (rest % 128) | 128;
    this.#bytes[this.#length++] = rest;
  }

  byte(value: number): void {
    this.#room(1);
    this.#bytes[this.#length++] = value;
  }

  /** A text: its length in bytes, then UTF-8. */
  text(value: string): void {
    const bytes = Buffer.byteLength(value);
    this.varint(bytes);
    this.#room(bytes);
    this.#length += this.#bytes.write(value, this.#length, 'utf8');
  }

  int64(value: bigint): void {
    this.#room(8);
    this.#length = this.#bytes.writeBigInt64LE(value, this.#length);
  }

  float64(value: number): void {
    this.#room(8);
    this.#length = this.#bytes.writeDoubleLE(value, this.#length);
  }
}

/** A cell as DuckDB hands it over. */
export type NativeCell = string | number | bigint | boolean | null;

/** A column of a block. */
export interface NativeColumn {
  readonly name: string;
  /** A type of `clickhouseType`. */
  readonly type: string;
  readonly cells: readonly NativeCell[];
}

const writers: Readonly<Record<string, (out: ByteWriter, cell: NativeCell) => void>> = {
  String: (out, cell) => out.text((cell ?? '') as string),
  Int64: (out, cell) => out.int64(BigInt((cell ?? 0) as bigint | number)),
  UInt64: (out, cell) => out.int64(BigInt((cell ?? 0) as bigint | number)),
  Float64: (out, cell) => out.float64((cell ?? 0) as number),
  UInt8: (out, cell) => out.byte(cell === true ? 1 : 0),
};

/**
 * A block of ClickHouse's `Native` format, column by column: the one format of 18.16 that takes every double and every text as it is.
 * @throws RangeError for a null in a column that has none.
 */
export function nativeBlock(columns: readonly NativeColumn[]): Buffer {
  const out = new ByteWriter();
  out.varint(columns.length);
  out.varint(columns[0]?.cells.length ?? 0);
  for (const { name, type, cells } of columns) {
    out.text(name);
    out.text(type);
    const bare = /^Nullable\((\w+)\)$/.exec(type)?.[1];
    if (bare !== undefined) for (const cell of cells) out.byte(cell === null ? 1 : 0);
    else if (cells.includes(null)) throw new RangeError(`null in a required column: ${name}`);
    const write = writers[bare ?? type]!;
    for (const cell of cells) write(out, cell);
  }
  return Buffer.from(out.bytes());
}
