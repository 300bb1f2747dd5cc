/** Bytes that can be read in any order: a file, without holding it. */
export interface ByteSource {
  /** Bytes in all. */
  readonly size: number;
  /** Reads up to `length` bytes from `offset`; fewer only at the end. */
  read(offset: number, length: number): Promise<Uint8Array>;
}

/** Bytes in memory or a blob (a file a user chose) as a `ByteSource`. */
export function byteSource(from: Uint8Array | Blob | ByteSource): ByteSource {
  if (from instanceof Uint8Array)
    return {
      size: from.length,
      read: (offset, length) => Promise.resolve(from.subarray(offset, offset + length)),
    };
  if ('read' in from) return from;
  return {
    size: from.size,
    read: async (offset, length) => new Uint8Array(await from.slice(offset, offset + length).arrayBuffer()),
  };
}
