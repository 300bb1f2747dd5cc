import { readWorkbook } from '@qianliyan/sdk/workbook';
import type { ByteSource, WorkbookOptions } from '@qianliyan/sdk/workbook';
import type { FileRecord } from '@qianliyan/sdk/intake';

/** A byte source that counts what is pulled from it. */
export interface CountingSource extends ByteSource {
  pulled(): number;
}

/** Bytes made when they are asked for: `content(at)` is the byte at a place. */
export function countingSource(size: number, read: (offset: number, length: number) => Uint8Array): CountingSource {
  let pulled = 0;
  return {
    size,
    read: (offset, length) => {
      const bytes = read(offset, Math.min(length, size - offset));
      pulled += bytes.length;
      return Promise.resolve(bytes);
    },
    pulled: () => pulled,
  };
}

/** Counts what is pulled from bytes in memory. */
export const counted = (bytes: Uint8Array): CountingSource =>
  countingSource(bytes.length, (offset, length) => bytes.subarray(offset, offset + length));

/** All records of a workbook. */
export async function recordsOf(
  from: Uint8Array | ByteSource,
  options: Partial<WorkbookOptions> = {},
): Promise<FileRecord[]> {
  const records: FileRecord[] = [];
  for await (const record of readWorkbook(from, { file: 'x.xlsx', ...options })) records.push(record);
  return records;
}

/** The code and message a reading fails with, and how many records came before. */
export async function refusalOf(
  from: Uint8Array | ByteSource,
  options: Partial<WorkbookOptions> = {},
): Promise<{ readonly code: string; readonly message: string; readonly records: number }> {
  let records = 0;
  try {
    for await (const _ of readWorkbook(from, { file: 'x.xlsx', ...options })) records += 1;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return { code: String(error.code), message: error.message, records };
    throw error;
  }
  return { code: 'accepted', message: '', records };
}
