import { pseudoUnitRows } from '../generated/divisions.js';

/** A unit of the statistics bureau's list that is no township. */
export interface PseudoUnit {
  readonly code: string;
  readonly name: string;
  /** Code of the county its figures belong to. */
  readonly county: string;
}

/**
 * The rule by which ten of the list's 3,111 units are no townships: a seventh digit of 4. The statistics bureau gives it to units that manage
 * land in a township's stead (prison farms, nature reserves, forestry bureaus); they have neither a township government nor a budget of one.
 * 类乡级单位：第七位为 4
 *
 * @param code nine digits
 */
export function isPseudoUnitCode(code: string): boolean {
  return code.length === 9 && code[6] === '4';
}

/** The ten units left out of the townships, each an alias of its county. */
export const pseudoUnits: readonly PseudoUnit[] = Object.freeze(
  pseudoUnitRows.split('\n').map((row) => {
    const [code = '', county = '', name = ''] = row.split(' ');
    return Object.freeze({ code, name, county });
  }),
);
