import type { RegionLabel } from '@qianliyan/sdk';

/** The regions a folder is about, and which of them have a file of their own. 区划树 */
export class RegionTree {
  private readonly parents = new Map<string, string | null>();
  private readonly places = new Set<string>();
  /** The one region without a parent; null when there are several or none. */
  readonly root: string | null;

  constructor(regions: readonly Pick<RegionLabel, 'code' | 'parentCode'>[]) {
    for (const { code, parentCode } of regions) this.parents.set(code, parentCode);
    for (const { parentCode } of regions) if (parentCode !== null) this.add(parentCode);
    for (const parent of this.parents.values()) if (parent !== null) this.places.add(parent);
    const top = regions.filter(({ parentCode }) => parentCode === null);
    for (const [code, parent] of this.parents) if (parent === null) this.places.add(code);
    this.root = top.length === 1 ? top[0]!.code : null;
  }

  /** Takes in regions that no row of the region table names. */
  addAll(codes: Iterable<unknown>): void {
    for (const code of codes) if (typeof code === 'string') this.add(code);
  }

  private add(code: string): void {
    if (this.parents.has(code)) return;
    this.parents.set(code, null);
    this.places.add(code);
  }

  /** Regions with a file of their own: those with regions below them, and those with none above. */
  get withFile(): readonly string[] {
    return [...this.places].sort();
  }

  /** Every region with the one above it. */
  get all(): readonly (readonly [code: string, parent: string | null])[] {
    return [...this.parents].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  /** The place in whose file a region's own rows stand once. */
  homeOf(code: string): string {
    return this.places.has(code) ? code : this.parents.get(code)!;
  }

  /** The places in whose files a region stands: its own, and that of the region above it. */
  placesOf(code: string): readonly string[] {
    const parent = this.parents.get(code) ?? null;
    return [...(this.places.has(code) ? [code] : []), ...(parent === null ? [] : [parent])];
  }

  /** The regions above one, the nearest first. */
  above(code: string): readonly string[] {
    const path: string[] = [];
    for (let at = this.parents.get(code) ?? null; at !== null && !path.includes(at); at = this.parents.get(at) ?? null)
      path.push(at);
    return path;
  }
}
