import { StoreError } from '@qianliyan/engines';
import { QianliyanError, standard } from '@qianliyan/sdk';
import type { AskOptions, Source, StandardTables } from '@qianliyan/sdk';
import { publishedFormat } from '@qianliyan/sdk/published';
import type { PublishedManifest, Shelf } from '@qianliyan/sdk/published';
import { describeShelves } from './describe-shelves.js';
import { extentOf } from './extent.js';
import { diskFolder } from './folder-port.js';
import type { FolderPort } from './folder-port.js';
import { readSection } from './read-section.js';
import { readShelves } from './read-shelves.js';
import { shelvesOf } from './shelves.js';
import { PublishedFolder } from './swap.js';
import { writeShelves } from './write-shelves.js';
import type { Sizes } from './write-shelves.js';

/** What to publish, and how. */
export interface PublishOptions {
  /** Only this region and all below it, with the names of those above it. */
  readonly region?: string;
  /** Only from this year on. */
  readonly since?: number;
  /** The standard unless told; the one the source is of. */
  readonly standard?: StandardTables;
  /** Called with how many of how many steps are done. */
  readonly onProgress?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
  /** The disk; tests pass one that fails. */
  readonly port?: FolderPort;
}

/** What was published. */
export interface PublishReport {
  readonly snapshot: string;
  readonly files: number;
  /** Of all files and the manifest. */
  readonly bytes: number;
  /** Of the largest file. */
  readonly largest: number;
  /** Of the manifest. */
  readonly manifest: number;
  /** Of the files of each shelf. */
  readonly shelves: Readonly<Record<string, number>>;
}

/**
 * Writes the public columns of a source's current snapshot as a folder any static host can serve: files named by their content, the
 * manifest swapped last. The same snapshot again changes no file; files of the one before stay for pages that are open. 发布为静态目录
 * @throws SourceError `not-published` for a region the source does not know, `file-too-large` | `aborted`; StoreError `folder-foreign`
 * when the folder holds something else, `write-failed` when the disk fails: then what was published before still stands
 */
export async function publishFolder(
  source: Source<string>,
  folder: string,
  options: PublishOptions = {},
): Promise<PublishReport> {
  const { standard: tables = standard, port = diskFolder, signal, onProgress = () => undefined } = options;
  const target = new PublishedFolder(folder, port);
  return orWriteFailed(folder, async () => {
    await target.prepare();
    const { snapshot, dataThrough, tables: held } = await source.describe(signal && { signal });
    const at: AskOptions = { snapshot, ...(signal && { signal }) };
    const shelves = heldShelves(shelvesOf(tables, options.since), Object.keys(held));
    const regions = await readSection(source, shelvesOf(tables).drill!.sections['region']!, [], at);
    const extent = extentOf(regions, options.region);
    const read = await readShelves(source, shelves, tables, regions, extent, at, onProgress);
    const described = await describeShelves(source, shelves, read, tables, extent, at);
    const { sizes, ...written } = await writeShelves(target, shelves, read, extent.tree, tables, signal);
    const { root } = extent.tree;
    const manifest: Omit<PublishedManifest, keyof typeof written> = {
      format: publishedFormat,
      snapshot,
      dataThrough,
      root,
      outside: extent.outside,
      tables: described,
    };
    const bytes = await target.swap({ ...manifest, ...written });
    return reportOf(snapshot, bytes, sizes);
  });
}

/** The shelves without the sections of tables that the source does not hold. */
function heldShelves(
  shelves: Readonly<Record<string, Shelf>>,
  held: readonly string[],
): Readonly<Record<string, Shelf>> {
  const left = Object.entries(shelves).map(([name, shelf]): [string, Shelf] => {
    const sections = Object.entries(shelf.sections).filter(([, { table }]) => held.includes(table));
    return [name, { ...shelf, sections: Object.fromEntries(sections) }];
  });
  return Object.fromEntries(left.filter(([, { sections }]) => Object.keys(sections).length > 0));
}

function reportOf(snapshot: string, manifest: number, sizes: Sizes): PublishReport {
  const all = [...sizes.values()].flatMap((files) => [...files.values()]);
  const sum = (bytes: Iterable<number>) => [...bytes].reduce((total, one) => total + one, 0);
  return {
    snapshot,
    files: all.length,
    bytes: sum(all) + manifest,
    largest: Math.max(...all),
    manifest,
    shelves: Object.fromEntries([...sizes].map(([shelf, files]) => [shelf, sum(files.values())])),
  };
}

/** Says of a disk that failed what failed; coded errors stay what they are. */
async function orWriteFailed<A>(folder: string, write: () => Promise<A>): Promise<A> {
  try {
    return await write();
  } catch (cause) {
    if (cause instanceof QianliyanError) throw cause;
    throw new StoreError('write-failed', `cannot publish into folder: ${folder}`, { subject: folder, cause });
  }
}
