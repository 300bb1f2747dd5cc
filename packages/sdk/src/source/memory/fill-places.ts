import type { RegionLevel } from '../../standard/vocabulary.js';

/** What a region says of its place. */
export interface RegionPlace {
  readonly regionCode: string;
  readonly level: RegionLevel;
  readonly parentCode: string | null;
}

/** The derived place columns of a row. 派生区划列 */
export interface Places {
  readonly regionLevel: RegionLevel;
  readonly parentCode: string | null;
  /** The prefecture the region lies in; a prefecture lies in itself. */
  readonly prefectureCode: string | null;
  /** The county the region lies in; a county lies in itself. */
  readonly countyCode: string | null;
}

/** Finds the places of region codes by following `parentCode`, never by prefix. Unknown codes have none. */
export function placeFinder(regions: Iterable<RegionPlace>): (regionCode: string) => Places | undefined {
  const byCode = new Map<string, RegionPlace>();
  for (const region of regions) byCode.set(region.regionCode, region);
  const found = new Map<string, Places>();
  return (code) => {
    const region = byCode.get(code);
    if (!region) return undefined;
    const known = found.get(code);
    if (known) return known;
    const above = (level: RegionLevel) => {
      const seen = new Set<RegionPlace>();
      for (
        let at: RegionPlace | undefined = region;
        at && !seen.has(at);
        at = at.parentCode === null ? undefined : byCode.get(at.parentCode)
      ) {
        if (at.level === level) return at.regionCode;
        seen.add(at);
      }
      return null;
    };
    const places: Places = {
      regionLevel: region.level,
      parentCode: region.parentCode,
      prefectureCode: above('prefecture'),
      countyCode: above('county'),
    };
    found.set(code, places);
    return places;
  };
}

/** Adds the derived place columns to rows that lack them; rows of unknown regions stay as they are. 补齐派生区划列 */
export function fillPlaces<R extends { readonly regionCode: string }>(
  rows: readonly R[],
  regions: Iterable<RegionPlace>,
): (R & Partial<Places>)[] {
  const find = placeFinder(regions);
  return rows.map((row) => ({ ...find(row.regionCode), ...row }));
}
