import { SourceError } from '../errors.js';
import type { TableDescription } from '../source/source.js';
import type { SectionSchema } from './section.js';

/** The version of the layout; a reader refuses any other. */
export const publishedFormat = 'qianliyan-published/1';

/** Name of the file that says what a published folder holds; swapped last. */
export const manifestName = 'manifest.json';

/**
 * One file of a part: its name without ending. Of a part cut by time also the first and last day it holds, and the earliest day of
 * the warnings it carries along, so that those which stood at its beginning are in it.
 */
export type PartFile = string | readonly [file: string, first: string, last: string, carried: string];

/** Files by part. */
export type Parts = Readonly<Record<string, readonly PartFile[]>>;

/** What a published folder holds at one snapshot. 发布清单 */
export interface PublishedManifest {
  readonly format: typeof publishedFormat;
  readonly snapshot: string;
  readonly dataThrough: string | null;
  readonly tables: Readonly<Record<string, TableDescription>>;
  /** Files of the shelves that page after page needs; the index file has those of the others. */
  readonly parts: Readonly<Record<string, Parts>>;
  /** The one region without a parent; null when there are several or none. */
  readonly root: string | null;
  /** Regions above the one that was published: the folder has their names and nothing else. */
  readonly outside: readonly string[];
  /** File with the parent of every region, and the files the manifest does not list. */
  readonly index: string;
  /** File that says how the others are laid out and what their columns mean; the same night after night. */
  readonly schema: string;
}

/** Schemas of the index file: which region lies below which, and which file holds which part. */
export const indexSchemas: readonly SectionSchema[] = [
  { table: 'region', periods: [], series: ['regionCode', 'parentCode'], measures: [] },
  { table: 'file', periods: [], series: ['shelf', 'part', 'file'], measures: [] },
];

/** Where a file stands in the folder. */
export const filePath = (file: string): string => `files/${file}.bin`;

/** Reads a manifest. @throws SourceError `http-failed` when it is none, or of another version */
export function readManifest(text: string): PublishedManifest {
  let manifest: Partial<PublishedManifest> | null;
  try {
    manifest = JSON.parse(text) as Partial<PublishedManifest> | null;
  } catch (cause) {
    throw new SourceError('http-failed', 'manifest of published folder is not JSON', { cause });
  }
  const { format, snapshot, tables, parts, index, schema } = manifest ?? {};
  if (format !== publishedFormat)
    throw new SourceError(
      'http-failed',
      `no manifest of a published folder of format ${publishedFormat}: ${String(format)}`,
    );
  if (typeof snapshot !== 'string' || !tables || !parts || typeof index !== 'string' || typeof schema !== 'string')
    throw new SourceError('http-failed', 'manifest of published folder lacks parts');
  return manifest as PublishedManifest;
}
