import { townships } from './divisions/townships.js';
import { formerRegions, upperRegions } from './divisions/upper-regions.js';
import type { Region, RegionLevel } from './region.js';

/** Every current region of Sichuan: 1 province, 21 prefectures, 183 counties, the functional zones and 3,101 townships, from the top down. */
export const regions: readonly Region[] = Object.freeze([...upperRegions, ...townships]);

const byCode = new Map([...regions, ...formerRegions].map((region) => [region.code, region]));

const byParent = new Map<string, Region[]>();
for (const region of regions) {
  if (region.parent === null) continue;
  const siblings = byParent.get(region.parent);
  if (siblings) siblings.push(region);
  else byParent.set(region.parent, [region]);
}

/**
 * The region of a code, current or former; `undefined` when the code is not known.
 *
 * @param code six or nine digits
 */
export function regionByCode(code: string): Region | undefined {
  return byCode.get(code.length === 6 ? `${code}000` : code);
}

/**
 * The current regions right below one, in the order of their codes; empty for a township or an unknown code. 下级区划
 *
 * @param level only the children of this level: the zones 功能区 of a prefecture stand beside its counties
 */
export function childrenOf(code: string, level?: RegionLevel): readonly Region[] {
  const children = byParent.get(regionByCode(code)?.code ?? '') ?? [];
  return children.filter((child) => level === undefined || child.level === level);
}

/** From the province down to the region itself, as a breadcrumb shows it; empty for an unknown code. 上级链 */
export function lineageOf(code: string): readonly Region[] {
  const lineage: Region[] = [];
  for (let region = regionByCode(code); region; region = regionByCode(region.parent ?? '')) lineage.unshift(region);
  return lineage;
}

/** The region of a level that a region lies in, or the region itself when it is of that level; `undefined` when there is none. */
export function ancestorOf(code: string, level: RegionLevel): Region | undefined {
  return lineageOf(code).find((region) => region.level === level);
}
