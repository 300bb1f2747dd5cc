import { RegionError } from '../errors.js';
import type { Region } from '../region.js';

/** Which region holds which, as far as borders go: zones lie across divisions and are left out. */
export interface Hierarchy {
  readonly byCode: ReadonlyMap<string, Region>;
  /** The divisions right below one. */
  below(code: string): readonly Region[];
  /** A region and all above it, from itself upward. */
  lineage(code: string): readonly string[];
}

/** The hierarchy of a list of regions. */
export function hierarchyOf(regions: readonly Region[]): Hierarchy {
  const byCode = new Map(regions.map((region) => [region.code, region]));
  const children = new Map<string | null, Region[]>();
  for (const region of regions) {
    if (region.level === 'zone') continue;
    children.set(region.parent, [...(children.get(region.parent) ?? []), region]);
  }
  const below = (code: string) => children.get(code) ?? [];
  const lineage = (code: string): string[] => {
    const region = byCode.get(code);
    return region ? [code, ...lineage(region.parent ?? '')] : [];
  };
  return { byCode, below, lineage };
}

/** The lowest region that holds all of some codes. */
export function commonAncestor(codes: readonly string[], { lineage }: Hierarchy): string | undefined {
  const [first = [], ...others] = codes.map(lineage);
  return first.find((code) => others.every((other) => other.includes(code)));
}

/**
 * Checks that polygons leave no hole in a region: wherever one child has a polygon, all its siblings must.
 *
 * @throws {@link RegionError} `boundary-incomplete` naming the codes that are missing
 */
export function assertCovers(root: string, polygons: ReadonlyMap<string, unknown>, { below }: Hierarchy): void {
  const touched = (code: string): boolean => polygons.has(code) || below(code).some((child) => touched(child.code));
  const missing = (code: string): string[] => {
    const children = below(code);
    if (!children.some((child) => touched(child.code))) return polygons.has(code) ? [] : [code];
    return children.flatMap((child) => missing(child.code));
  };
  const codes = missing(root);
  if (codes.length > 0) {
    throw new RegionError('boundary-incomplete', `boundaries of ${root} lack: ${codes.join(', ')}`, codes);
  }
}
