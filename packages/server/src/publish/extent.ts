import { SourceError } from '@qianliyan/sdk';
import type { Filter, RegionLevel } from '@qianliyan/sdk';
import type { ColumnRows } from './column-rows.js';
import { RegionTree } from './region-tree.js';

/** Which regions a folder is about. 发布范围 */
export interface Extent {
  readonly tree: RegionTree;
  /** Regions above the one it is about: it holds their names and nothing else. */
  readonly outside: readonly string[];
  /** Keeps the rows of the region and all below it, in tables that have regions. */
  readonly territory: readonly Filter[];
  /** Rows of the region table to publish. */
  readonly regions: readonly number[];
}

const territoryColumns: Readonly<Record<RegionLevel, string | null>> = {
  province: null,
  prefecture: 'prefectureCode',
  county: 'countyCode',
  township: 'regionCode',
  zone: 'regionCode',
};

/**
 * All regions of a source, or one of them with those above and below it.
 * @throws SourceError `not-published` when the source knows no such region
 */
export function extentOf(regions: ColumnRows, region: string | undefined): Extent {
  const labels = regions.where().map((row) => ({
    row,
    code: String(regions.cell('regionCode', row)),
    parentCode: regions.cell('parentCode', row) as string | null,
    level: regions.cell('level', row) as RegionLevel,
  }));
  const tree = new RegionTree(labels);
  if (region === undefined) return { tree, outside: [], territory: [], regions: labels.map(({ row }) => row) };
  const label = labels.find(({ code }) => code === region);
  if (!label) throw new SourceError('not-published', `source knows no such region: ${region}`, { subject: region });
  const outside = tree.above(region);
  const kept = labels.filter(
    ({ code }) => code === region || outside.includes(code) || tree.above(code).includes(region),
  );
  const column = territoryColumns[label.level];
  return {
    tree: new RegionTree(kept),
    outside,
    territory: column === null ? [] : [{ column, op: 'eq', value: region }],
    regions: kept.map(({ row }) => row),
  };
}
