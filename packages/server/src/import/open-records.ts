import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { readParquet } from '@qianliyan/engines';
import { mappedHeaders, readableKind, readDelimited, readNdjson } from '@qianliyan/sdk/intake';
import type { FileRecord, Mapping, ReadableKind } from '@qianliyan/sdk/intake';
import { readWorkbook } from '@qianliyan/sdk/workbook';
import { fileHead, openFile } from './file-bytes.js';

/** What reading a file needs to be told; a mapping is one. */
export type Layout = Pick<Mapping, 'encoding' | 'delimiter' | 'sheet'> &
  Partial<Pick<Mapping, 'columns' | 'ignore' | 'totals'>>;

/** Records of a file, and how many of its bytes are read. */
export interface OpenRecords {
  readonly kind: ReadableKind;
  readonly size: number;
  readonly bytes: () => number;
  readonly records: AsyncIterable<FileRecord>;
}

const knownNames = (layout: Layout): readonly string[] | undefined =>
  layout.columns === undefined
    ? undefined
    : [...new Set([...mappedHeaders(layout as Mapping), ...(layout.ignore ?? [])])];

async function* workbook(path: string, layout: Layout, count: { bytes: number }, signal?: AbortSignal) {
  const file = await openFile(path);
  const { size } = file;
  try {
    yield* readWorkbook(file, {
      file: basename(path),
      ...(layout.sheet !== undefined && { sheet: layout.sheet }),
      ...(signal && { signal }),
      onProgress: ({ chars, of }) => void (count.bytes = of === 0 ? size : Math.floor((size * chars) / of)),
    });
  } finally {
    await file.close();
  }
}

async function* text(path: string, count: { bytes: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
    count.bytes += chunk.length;
    yield chunk;
  }
}

/**
 * Opens a file of any kind that comes in, by what its first bytes say and not by its name. 按内容打开文件
 * @throws SourceError `file-kind` for a kind that is refused, with the sentence that says how to save it; `file-unreadable`.
 */
export async function openRecords(path: string, layout: Layout, signal?: AbortSignal): Promise<OpenRecords> {
  const kind = readableKind(await fileHead(path), basename(path));
  const { size } = await stat(path);
  const count = { bytes: 0 };
  const { encoding, delimiter } = layout;
  const common = { file: basename(path), ...(encoding && { encoding }), ...(signal && { signal }) };
  const columns = knownNames(layout);
  const open: Record<ReadableKind, () => AsyncIterable<FileRecord>> = {
    delimited: () => readDelimited(text(path, count), { ...common, ...(delimiter && { delimiter }) }),
    ndjson: () => readNdjson(text(path, count), { ...common, ...(columns && { columns }) }),
    xlsx: () => workbook(path, layout, count, signal),
    parquet: () =>
      readParquet(path, {
        ...(signal && { signal }),
        onProgress: ({ rows, of }) => void (count.bytes = of === 0 ? size : Math.floor((size * rows) / of)),
      }),
  };
  return { kind, size, bytes: () => count.bytes, records: open[kind]() };
}
