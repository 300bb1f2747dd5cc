import type { Section } from '../../published/decode-file.js';
import { indexSchemas } from '../../published/manifest.js';
import type { PartFile, Parts, PublishedManifest } from '../../published/manifest.js';
import { standardOf } from '../../published/schema.js';
import type { PublishedSchema, Shelf } from '../../published/schema.js';
import type { StandardTables } from '../../standard/table.js';
import type { PublishedFiles } from './files.js';

/** One snapshot of a published folder, and what its files say of which region lies below which. */
export class Folder {
  /** The tables of the folder, as questions are checked against them. */
  readonly standard: StandardTables;
  private readonly parents = new Map<string, string | null>();
  private readonly below = new Map<string, string>();

  constructor(
    readonly manifest: PublishedManifest,
    readonly schema: PublishedSchema,
    readonly files: PublishedFiles,
  ) {
    this.standard = standardOf(schema);
  }

  /** The sections of a file of a shelf, by name. @throws SourceError `snapshot-gone` | `http-failed` | `aborted` */
  async open(file: string, shelf: Shelf, signal?: AbortSignal): Promise<ReadonlyMap<string, Section>> {
    const sections = await this.files.sections(file, Object.values(shelf.sections), signal);
    for (const section of sections) {
      if (section.schema.table !== 'region') continue;
      this.learn(section);
      if (section.schema.standing === 'above') for (const code of regionsOf(section)) this.below.set(code, file);
    }
    return new Map(Object.keys(shelf.sections).map((name, i) => [name, sections[i]!]));
  }

  /** The files of a shelf by part, from the manifest or else from the index file. */
  async partsOf(name: string, signal?: AbortSignal): Promise<Parts> {
    const parts = this.manifest.parts[name];
    if (parts) return parts;
    const listed: Record<string, PartFile[]> = {};
    const [, files] = await this.index(signal);
    for (let at = 0; at < files!.series; at += 1) {
      if (files!.cell('shelf', at) === name)
        (listed[String(files!.cell('part', at))] ??= []).push(String(files!.cell('file', at)));
    }
    return listed;
  }

  /** A file that was read of a place below a region, and so holds the region's names; undefined for none. */
  fileBelow(region: string): string | undefined {
    const file = this.below.get(region);
    return file !== undefined && this.files.isNear(file) ? file : undefined;
  }

  /** The region right above one, as far as files that were read say. */
  knownParent(region: string): string | null | undefined {
    return this.parents.get(region);
  }

  /** The region right above one, null for none; undefined for a region the folder does not know. */
  async parentOf(region: string, signal?: AbortSignal): Promise<string | null | undefined> {
    if (!this.parents.has(region)) await this.index(signal);
    return this.parents.get(region);
  }

  /** The regions right below one. */
  async childrenOf(region: string, signal?: AbortSignal): Promise<readonly string[]> {
    await this.index(signal);
    return [...this.parents].flatMap(([code, parent]) => (parent === region ? [code] : []));
  }

  private async index(signal?: AbortSignal): Promise<readonly Section[]> {
    const sections = await this.files.sections(this.manifest.index, indexSchemas, signal);
    this.learn(sections[0]!);
    return sections;
  }

  private learn(regions: Section): void {
    regionsOf(regions).forEach((region, at) => {
      const parent = regions.cell('parentCode', at);
      this.parents.set(region, parent === null ? null : String(parent));
    });
  }
}

const regionsOf = (regions: Section): string[] =>
  Array.from({ length: regions.series }, (_, at) => String(regions.cell('regionCode', at)));
