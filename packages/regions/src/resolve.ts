import { pseudoUnits } from './divisions/pseudo-units.js';
import type { Region } from './region.js';
import { regionByCode } from './regions.js';

const builtInAliases: ReadonlyMap<string, string> = new Map(pseudoUnits.map(({ code, county }) => [code, county]));

/**
 * The code under which figures of a code belong: an alias gives its region, a replaced code its successor, and a code that was not
 * yet in force on the day its predecessor. `undefined` when the code is not known.
 *
 * @param code six or nine digits, or any code that `aliases` knows
 * @param onDate ISO date; without it the code in force today is meant
 * @param aliases a finance system's own codes for zones and townships, to our nine digits 财政系统自有代码
 */
export function resolveRegionCode(
  code: string,
  onDate?: string,
  aliases?: ReadonlyMap<string, string>,
): string | undefined {
  let region = regionByCode(aliases?.get(code) ?? builtInAliases.get(code) ?? code);
  while (region) {
    const next = replacement(region, onDate);
    if (next === undefined) return region.code;
    region = regionByCode(next);
  }
  return undefined;
}

/** The one code to use instead on a day. Codes that were split or merged have no single one, and stay. */
function replacement(
  { validFrom, validTo, predecessors = [], successors = [] }: Region,
  onDate?: string,
): string | undefined {
  if (validTo !== undefined && (onDate === undefined || onDate >= validTo)) return only(successors);
  if (validFrom !== undefined && onDate !== undefined && onDate < validFrom) return only(predecessors);
  return undefined;
}

const only = (codes: readonly string[]): string | undefined => (codes.length === 1 ? codes[0] : undefined);
