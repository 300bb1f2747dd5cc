import { lastDayOf } from '../period.js';
import type { Period } from '../period.js';
import type { Filter } from '../query/query.js';
import type { RegionLevel } from '../standard/vocabulary.js';
import type { AskOptions, Source } from '../source/source.js';
import type { Cells } from '../table/build.js';
import { everyRow, is } from './ask.js';

/** A region by its names, as the source's own `region` table has them. */
export interface RegionLabel {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly level: RegionLevel;
  readonly parentCode: string | null;
}

const columns = ['regionCode', 'name', 'shortName', 'level', 'parentCode', 'validFrom', 'validTo'];

const label = (row: Cells): RegionLabel => ({
  code: row['regionCode'] as string,
  name: row['name'] as string,
  shortName: row['shortName'] as string,
  level: row['level'] as RegionLevel,
  parentCode: row['parentCode'] as string | null,
});

/** One region by code; null when the source knows none. */
export async function regionLabel(source: Source, code: string, options: AskOptions = {}): Promise<RegionLabel | null> {
  const rows = await everyRow(source, { from: 'region', where: is('regionCode', code), columns }, options);
  return rows[0] ? label(rows[0]) : null;
}

/** The regions right below one, by code, that are valid at the end of a period. */
export async function childRegions(
  source: Source,
  parent: string,
  period: Period,
  options: AskOptions = {},
): Promise<RegionLabel[]> {
  const rows = await everyRow(source, { from: 'region', where: is('parentCode', parent), columns }, options);
  const day = lastDayOf(period);
  const valid = (row: Cells) => String(row['validFrom'] ?? day) <= day && String(row['validTo'] ?? day) >= day;
  return rows.filter(valid).map(label);
}

/** The way down to a region, the province first and the region last; empty when the source knows no such region. */
export async function regionPath(source: Source, code: string, options: AskOptions = {}): Promise<RegionLabel[]> {
  const path: RegionLabel[] = [];
  for (let at: string | null = code; at !== null && !path.some((seen) => seen.code === at);) {
    const region: RegionLabel | null = await regionLabel(source, at, options);
    if (!region) break;
    path.unshift(region);
    at = region.parentCode;
  }
  return path;
}

/** The column of derived places that holds a region of this level and all below it; null for a province, which holds every row. */
export function territoryColumn(level: RegionLevel): 'prefectureCode' | 'countyCode' | 'regionCode' | null {
  switch (level) {
    case 'province':
      return null;
    case 'prefecture':
      return 'prefectureCode';
    case 'county':
      return 'countyCode';
    default:
      return 'regionCode';
  }
}

/** Conditions that keep the rows of a region and all below it. */
export function withinTerritory(region: RegionLabel): Filter[] {
  const column = territoryColumn(region.level);
  return column === null ? [] : [is(column, region.code)];
}
