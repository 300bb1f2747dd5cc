import { regions } from '@qianliyan/regions';
import type { Region } from '@qianliyan/regions';
import type { FundBook } from '@qianliyan/sdk';

/** A region of the sample, by its place in `territory`. */
export interface Place {
  readonly index: number;
  readonly region: Region;
  /** Index of the region above; −1 for the province. */
  readonly parent: number;
  readonly children: readonly number[];
}

const indexOf = new Map(regions.map((region, index) => [region.code, index]));

const childLists: number[][] = regions.map(() => []);
regions.forEach((region, index) => {
  if (region.parent !== null) childLists[indexOf.get(region.parent) ?? -1]?.push(index);
});

/** Every region of the province, parents before children. */
export const territory: readonly Place[] = regions.map((region, index) => ({
  index,
  region,
  parent: region.parent === null ? -1 : (indexOf.get(region.parent) ?? -1),
  children: childLists[index] ?? [],
}));

/** True for the levels whose territory holds other budgets: they have figures of the whole beside their own. 有全口径 */
export const hasWhole = (place: Place): boolean => place.region.level !== 'township' && place.region.level !== 'zone';

/** The regions a place's own figures count into, from itself (when it has a whole) up to the province. */
export function wholesOf(place: Place): number[] {
  const above: number[] = [];
  for (let at: Place | undefined = place; at; at = territory[at.parent]) if (hasWhole(at)) above.push(at.index);
  return above;
}

/**
 * How large each prefecture is beside the others, in percent: plausible, invented, not a published figure.
 * 各市州规模（虚构）
 */
export const prefectureSizes: Readonly<Record<string, number>> = {
  '510100000': 25,
  '510300000': 2.7,
  '510400000': 2.0,
  '510500000': 4.8,
  '510600000': 3.9,
  '510700000': 6.2,
  '510800000': 3.5,
  '510900000': 3.0,
  '511000000': 3.2,
  '511100000': 4.1,
  '511300000': 5.8,
  '511400000': 3.7,
  '511500000': 5.9,
  '511600000': 3.4,
  '511700000': 5.2,
  '511800000': 2.4,
  '511900000': 3.3,
  '512000000': 2.3,
  '513200000': 3.5,
  '513300000': 4.6,
  '513400000': 7.0,
};

/** Books a level keeps: townships have general public money only, zones have land money too. 各级预算种类 */
export const levelBooks: Readonly<Record<string, readonly FundBook[]>> = {
  province: ['GPB', 'GF', 'SCO', 'SIF'],
  prefecture: ['GPB', 'GF', 'SCO', 'SIF'],
  county: ['GPB', 'GF', 'SCO', 'SIF'],
  zone: ['GPB', 'GF'],
  township: ['GPB'],
};
