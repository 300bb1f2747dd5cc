import type { PartFile, Parts } from '../../published/manifest.js';
import type { Shelf } from '../../published/schema.js';
import type { SectionSchema } from '../../published/section.js';
import type { Filter, Scalar } from '../../query/query.js';
import { conjuncts, valuesLeft } from './days.js';
import type { Folder } from './folder.js';

/** Where a condition's rows may be: the parts of a shelf that hold them all. */
export async function findParts(
  filter: Filter | undefined,
  schema: SectionSchema,
  shelf: Shelf,
  parts: Parts,
  folder: Folder,
  signal?: AbortSignal,
): Promise<readonly string[] | undefined> {
  const all = Object.keys(parts);
  if (schema.standing === 'above') return undefined;
  if (schema.standing === 'root') return folder.manifest.root === null ? undefined : [folder.manifest.root];
  if (schema.standing === 'everywhere') return [nearest(all, parts, folder)];
  if (shelf.cut === 'whole') return all;
  if (typeof shelf.cut !== 'string') return all.filter(matching(filter, shelf.cut));
  const by = schema.by ?? 'regionCode';
  const places = new Places(parts, folder, shelf.cut === 'home', signal);
  return (await places.left(filter, by)) ?? (by === 'regionCode' ? all : undefined);
}

/** The part whose file is here already, else the last, which is the smallest town's as likely as any. */
function nearest(all: readonly string[], parts: Parts, folder: Folder): string {
  return all.find((part) => parts[part]!.some((file) => folder.files.isNear(nameOf(file)))) ?? all[all.length - 1]!;
}

/** The name of a part's file. */
export const nameOf = (file: PartFile): string => (typeof file === 'string' ? file : file[0]);

/** Parts cut by values are named by the values as JSON. */
function matching(filter: Filter | undefined, cut: readonly string[]): (part: string) => boolean {
  const left = cut.map((column) => valuesLeft(filter, column));
  return (part) => {
    const values = JSON.parse(part) as readonly (Scalar | null)[];
    return left.every((allowed, i) => allowed === undefined || allowed.includes(values[i]!));
  };
}

class Places {
  constructor(
    private readonly parts: Parts,
    private readonly folder: Folder,
    private readonly once: boolean,
    private readonly signal: AbortSignal | undefined,
  ) {}

  /** The parts a condition leaves; undefined when it does not say. */
  async left(filter: Filter | undefined, by: string): Promise<readonly string[] | undefined> {
    let fewest: readonly string[] | undefined;
    for (const part of conjuncts(filter)) {
      const parts = await this.ofOne(part, by);
      if (parts && (!fewest || parts.length < fewest.length)) fewest = parts;
    }
    return fewest;
  }

  private async ofOne(filter: Filter, by: string): Promise<readonly string[] | undefined> {
    if ('or' in filter) {
      const branches = await Promise.all(filter.or.map((branch) => this.left(branch, by)));
      return branches.every((branch) => branch !== undefined) ? distinct(branches.flat()) : undefined;
    }
    if (!('column' in filter)) return undefined;
    const codes = valuesLeft(filter, filter.column)?.map(String);
    if (codes === undefined) return undefined;
    if (filter.column === by) return this.ofRegions(codes);
    return filter.column === 'parentCode' && by === 'regionCode' ? this.below(codes) : undefined;
  }

  /** Children of one region stand in its part, so theirs need not be fetched one by one. */
  private async ofRegions(codes: readonly string[]): Promise<readonly string[]> {
    const parents = distinct(codes.map((code) => this.folder.knownParent(code)));
    const [parent] = parents;
    if (!this.once && codes.length > 1 && parents.length === 1 && parent && this.parts[parent]) return [parent];
    const homes = await Promise.all(
      codes.map(async (code) => (this.parts[code] ? code : await this.folder.parentOf(code, this.signal))),
    );
    return distinct(homes.flatMap((home) => (home && this.parts[home] ? [home] : [])));
  }

  private async below(codes: readonly string[]): Promise<readonly string[]> {
    if (!this.once) return codes.filter((code) => this.parts[code]);
    const children = await Promise.all(codes.map((code) => this.folder.childrenOf(code, this.signal)));
    return this.ofRegions(children.flat());
  }
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
