import { SourceError } from '@qianliyan/sdk';
import type { StandardTables } from '@qianliyan/sdk';
import { encodeFile, indexSchemas, schemaOf } from '@qianliyan/sdk/published';
import type { PartFile, Parts, SectionRows, SectionSchema, Shelf } from '@qianliyan/sdk/published';
import { cutShelf } from './cut-shelf.js';
import { nameOfFile } from './published-files.js';
import type { ShelfRows } from './read-shelves.js';
import type { RegionTree } from './region-tree.js';
import type { PublishedFolder } from './swap.js';

/** Bytes of files by shelf and name. */
export type Sizes = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What was written: the files of the shelf of places, the file that lists those of the others, and the one that says how to read them. */
export interface WrittenShelves {
  readonly parts: Readonly<Record<string, Parts>>;
  readonly index: string;
  readonly schema: string;
  readonly sizes: Sizes;
}

/** Cuts shelves into files and writes them. Only the shelf of places is listed in the manifest, the others in the index file. @throws SourceError `aborted` | `file-too-large` */
export async function writeShelves(
  folder: PublishedFolder,
  shelves: Readonly<Record<string, Shelf>>,
  read: ShelfRows,
  tree: RegionTree,
  tables: StandardTables,
  signal: AbortSignal | undefined,
): Promise<WrittenShelves> {
  const sizes = new Map<string, Map<string, number>>();
  const put = async (shelf: string, bytes: Uint8Array, schemas: readonly SectionSchema[]): Promise<string> => {
    if (signal?.aborted) throw new SourceError('aborted', 'publish was aborted', { cause: signal.reason });
    const file = nameOfFile(bytes, schemas);
    await folder.put(file, bytes);
    const known = sizes.get(shelf) ?? new Map<string, number>();
    sizes.set(shelf, known.set(file, bytes.length));
    return file;
  };
  const listed: (readonly [shelf: string, part: string, file: string])[] = [];
  const written: Record<string, Parts> = {};
  for (const [name, shelf] of Object.entries(shelves)) {
    const parts: Record<string, readonly PartFile[]> = {};
    for (const [part, cut] of cutShelf(shelf, read.get(name)!, tree)) {
      const files: PartFile[] = [];
      for (const { bytes, days } of cut) {
        const file = await put(name, bytes, Object.values(shelf.sections));
        files.push(days ? [file, ...days] : file);
        if (shelf.cut !== 'place') listed.push([name, part, file]);
      }
      parts[part] = files;
    }
    if (shelf.cut === 'place') written[name] = parts;
  }
  const index = encodeFile([
    { schema: indexSchemas[0]!, rows: listRows(indexSchemas[0]!, tree.all) },
    { schema: indexSchemas[1]!, rows: listRows(indexSchemas[1]!, listed) },
  ]);
  const schema = new TextEncoder().encode(JSON.stringify(schemaOf(shelves, tables)));
  return {
    parts: written,
    index: await put('index', index, indexSchemas),
    schema: await put('index', schema, []),
    sizes,
  };
}

const listRows = ({ series }: SectionSchema, rows: readonly (readonly (string | null)[])[]): SectionRows => ({
  count: rows.length,
  cell: (column, row) => rows[row]![series.indexOf(column)]!,
});
