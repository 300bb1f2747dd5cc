/** Reads one byte after another. */
export class ByteReader {
  constructor(
    readonly bytes: Uint8Array,
    public at = 0,
  ) {}

  /** A byte. @throws RangeError past the end */
  byte(): number {
    if (this.at >= this.bytes.length) throw new RangeError('bytes end before they are read');
    this.at += 1;
    return this.bytes[this.at - 1]!;
  }

  /** A whole number as `writeCounts` writes it. @throws RangeError past the end */
  count(): number {
    let [value, scale] = [0, 1];
    for (;;) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  }

  /** So many bytes as they are. @throws RangeError past the end */
  take(length: number): Uint8Array {
    if (this.at + length > this.bytes.length) throw new RangeError('bytes end before they are read');
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
}
